import { judgeCommandWording } from '../wording/commandWording.ts';
import { type Check, onEach } from './Check.ts';
import { reword } from './reword.ts';

export const commandNotImperative: Check = {
  code: 'command-not-imperative',
  isAboutWording: true,
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['command'], (command) => {
    const judgement = judgeCommandWording(command.name);
    if (judgement === undefined) return undefined;
    return {
      message: `“${command.name}” is not worded as an order, and a command tells somebody to do something.`,
      fix: reword(command, judgement.suggestion),
    };
  }),
};
