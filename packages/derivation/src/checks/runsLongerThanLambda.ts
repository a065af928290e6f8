import { quoted } from '../fixes/quoted.ts';
import { type Check, onEach } from './Check.ts';

/** AWS Lambda, quotas: a function's timeout is at most 900 seconds. */
export const longestMinutes = 15;

export const runsLongerThanLambda: Check = {
  code: 'runs-longer-than-lambda',
  severity: { processModelling: 'hint', softwareDesign: 'warning' },
  find: onEach(['command', 'policy', 'externalSystem'], ({ name, details: { minutes = 0 } }) =>
    minutes > longestMinutes
      ? {
          message: `${quoted(name)} takes ${minutes} minutes, and a function ends after ${longestMinutes}; let it start the work, and wait for an event that says that it is done.`,
        }
      : undefined,
  ),
};
