import { judgeEventWording } from '../wording/eventWording.ts';
import { type Check, onEach } from './Check.ts';
import { reword } from './reword.ts';

export const eventNotInPastTense: Check = {
  code: 'event-not-in-past-tense',
  isAboutWording: true,
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['domainEvent'], (event) => {
    const judgement = judgeEventWording(event.name);
    if (judgement === undefined) return undefined;
    return {
      message: `“${event.name}” is not in the past tense, and an event is something that has happened.`,
      fix: reword(event, judgement.suggestion),
    };
  }),
};
