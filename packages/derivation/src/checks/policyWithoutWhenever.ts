import { wheneverText } from '../fixes/insertBetween.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { mayBeEnglish, wordsOf } from '../wording/words.ts';
import { type Check, onEach } from './Check.ts';
import { reword } from './reword.ts';

export const policyWithoutWhenever: Check = {
  code: 'policy-without-whenever',
  isAboutWording: true,
  severity: { processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['policy'], (policy, flow) => {
    const words = wordsOf(policy.name);
    if (!mayBeEnglish(words) || words.some((word) => /^(whenever|when|if|once|after|every|always)$/i.test(word)))
      return undefined;
    return {
      message: `“${policy.name}” does not say when it acts; word it as “Whenever …, then …” so that the rule can be discussed.`,
      fix: reword(policy, fromNeighbours(policy, flow)),
    };
  }),
};

/** What its arrows say, when there is one event and one command. */
function fromNeighbours(policy: WallElement, flow: Flow): string | undefined {
  const [event, anotherEvent] = flow.before(policy, 'domainEvent');
  const [command, anotherCommand] = flow.after(policy, 'command');
  const isOne =
    event !== undefined && command !== undefined && anotherEvent === undefined && anotherCommand === undefined;
  return isOne && event.name !== '' && command.name !== '' ? wheneverText(event.name, command.name) : undefined;
}
