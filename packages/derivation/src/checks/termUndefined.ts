import { quoted } from '../fixes/quoted.ts';
import { readTerm } from '../language/readTerm.ts';
import { type Check, onEach } from './Check.ts';

export const termUndefined: Check = {
  code: 'term-undefined',
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['term'], (term) =>
    term.name === '' || readTerm(term).definition !== undefined
      ? undefined
      : { message: `${quoted(term.name)} has no definition yet; write into its description what people mean by it.` },
  ),
};
