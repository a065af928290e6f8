import { type Check, onEach } from './Check.ts';
import { arrowToOnly } from './candidates.ts';

export const policyWithoutCommand: Check = {
  code: 'policy-without-command',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find: onEach(['policy'], (policy, flow) => {
    if (flow.after(policy, 'command').length > 0) return undefined;
    return {
      message: `“${policy.name}” does nothing; draw an arrow to the command that it issues.`,
      fix: arrowToOnly(policy, 'commandWithoutStarter', flow),
    };
  }),
};
