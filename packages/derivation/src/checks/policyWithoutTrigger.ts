import { type Check, onEach } from './Check.ts';
import { arrowFromOnly } from './candidates.ts';

export const policyWithoutTrigger: Check = {
  code: 'policy-without-trigger',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find: onEach(['policy'], (policy, flow) => {
    if (flow.before(policy, 'domainEvent', 'externalSystem').length > 0) return undefined;
    return {
      message: `“${policy.name}” waits for nothing; draw an arrow from the event that it reacts to.`,
      fix: arrowFromOnly('eventWithoutPolicy', policy, flow),
    };
  }),
};
