import { quoted } from '../fixes/quoted.ts';
import { type Check, onEach } from './Check.ts';

export const termUndefined: Check = {
  code: 'term-undefined',
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['term'], ({ name, details: { description } }) =>
    name === '' || (description !== undefined && description.trim() !== '')
      ? undefined
      : { message: `${quoted(name)} has no definition yet; write into its description what people mean by it.` },
  ),
};
