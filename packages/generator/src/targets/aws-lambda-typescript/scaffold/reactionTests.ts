import type { PlannedFunction, PlannedReaction } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { waits } from '../../../plan/waits.ts';
import { foldList } from '../../../text/fold.ts';
import type { Lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { noteName } from './noteName.ts';
import { renderTodo } from './renderTodo.ts';

/** The examples of a policy whose trigger has a sample. */
export function reactionsOf(planned: PlannedFunction): readonly PlannedReaction[] {
  if (planned.role !== 'policy') return [];
  const [first] = planned.trigger.type === 'event' ? planned.trigger.events : [];
  return first === undefined || sampleOf(first).isValid ? planned.examples : [];
}

/** The import that tests of examples need. */
export function importReaction(reactions: readonly PlannedReaction[]): Lines {
  return reactions.length === 0 ? [] : ["import { reactionOf } from '../support/reactions.js';"];
}

/** The examples of the wall, or what is still to be told. */
export function reactionTests(planned: PlannedFunction, reactions: readonly PlannedReaction[]): readonly Lines[] {
  if (reactions.length === 0) return [renderTodo(`does what ${noteName(planned.name)} asks for`)];
  const given = waits(planned) ? '{ due: sample.detail }' : 'sample';
  return reactions.map(({ name, then }, index) => {
    const title = name.trim() === '' ? `example ${index + 1} of ${noteName(planned.name)}` : name;
    const types = then.map(({ wireName }) => `'${wireName}'`);
    return [
      `it(${quoteText(title)}, async (test) => {`,
      foldList(`expect(await reactionOf(() => handler(${given}, context()), test)).toEqual([`, types, ']);', 4),
      '});',
    ];
  });
}
