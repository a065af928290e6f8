import { isSchedule } from '../steps/triggers.ts';
import { type Check, onEach } from './Check.ts';

export const triggerIncomplete: Check = {
  code: 'trigger-incomplete',
  severity: { softwareDesign: 'warning' },
  find: onEach(['externalSystem'], ({ name, details: { system } }) =>
    system?.sort === 'time' && !isSchedule(system.schedule)
      ? { message: `“${name}” is a clock without a schedule; give it one such as rate(1 day) or cron(0 2 * * ? *).` }
      : undefined,
  ),
};
