import { type Check, onEach } from './Check.ts';
import { arrowFromOnly } from './candidates.ts';

export const aggregateWithoutCommand: Check = {
  code: 'aggregate-without-command',
  severity: { softwareDesign: 'warning' },
  find: onEach(['aggregate'], (aggregate, flow) => {
    if (flow.before(aggregate, 'command').length > 0) return undefined;
    return {
      message: `“${aggregate.name}” is told nothing, so it has nothing to decide; add the command that it handles.`,
      fix: arrowFromOnly('commandWithoutHandler', aggregate, flow),
    };
  }),
};
