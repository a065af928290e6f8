import { quoted } from '../fixes/quoted.ts';
import { whatSystemLacks } from '../steps/systemTrigger.ts';
import { type Check, onEach } from './Check.ts';

export const triggerIncomplete: Check = {
  code: 'trigger-incomplete',
  severity: { softwareDesign: 'warning' },
  find: onEach(['externalSystem'], (system) => {
    const lack = whatSystemLacks(system);
    return lack === undefined ? undefined : { message: `${quoted(system.name)} ${lack}.` };
  }),
};
