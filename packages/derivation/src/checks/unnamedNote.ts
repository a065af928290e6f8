import { type Check, onEach } from './Check.ts';
import { flowKinds } from './kinds.ts';

export const unnamedNote: Check = {
  code: 'unnamed-note',
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(flowKinds, ({ name }) =>
    name === '' ? { message: 'This note has no words yet; write on it what it stands for.' } : undefined,
  ),
};
