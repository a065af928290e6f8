import { type Check, onEach } from './Check.ts';
import { arrowFromOnly } from './candidates.ts';

export const commandWithoutStarter: Check = {
  code: 'command-without-starter',
  severity: { softwareDesign: 'warning' },
  find: onEach(['command'], (command, flow) =>
    flow.before(command, 'actor', 'screen', 'policy', 'externalSystem').length === 0
      ? {
          message: `Nobody issues “${command.name}”; add the actor or policy that does.`,
          fix: arrowFromOnly('actor', command, flow),
        }
      : undefined,
  ),
};
