import type { CommandFunction, EventRule, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import type { Lines } from '../../../../text/lines.ts';
import { noteName } from '../noteName.ts';
import { importReaction, reactionsOf, reactionTests } from '../reactionTests.ts';
import { renderTodo } from '../renderTodo.ts';
import { effectNeeds, findEffect } from './effect.ts';
import { onceTest, type Suite, sampleLine } from './Suite.ts';

/** The tests of a function that waits for events. */
export function eventSuite(planned: PlannedFunction, { events }: EventRule): Suite {
  const [first] = events;
  const isSound = first !== undefined && sampleOf(first).isValid;
  const reactions = reactionsOf(planned);
  const suite = busSuite(planned, isSound, 'an event, however often it arrives');
  return {
    ...suite,
    imports: [...suite.imports, ...importReaction(reactions)],
    tests: [...suite.tests, ...reactionTests(planned, reactions)],
  };
}

/** The tests of a command that other contexts ask for over the bus. */
export function requestSuite(planned: CommandFunction): Suite {
  const { command } = planned;
  const suite = busSuite(planned, sampleOf(command).isValid, 'a request, however often it arrives');
  return { ...suite, tests: [...suite.tests, renderTodo(`decides what ${noteName(command.name)} leads to`)] };
}

function busSuite(planned: PlannedFunction, isSound: boolean, what: string): Suite {
  const effect = findEffect(planned);
  const needs = effectNeeds(isSound ? effect : undefined);
  return {
    types: ['type BusEvent'],
    imports: needs.imports,
    fakes: ['readJson', ...needs.fakes],
    sample: sampleLine(planned, 'BusEvent'),
    tests: [...(isSound ? [onceTest(planned, effect, what)] : []), brokenTest],
  };
}

/** What does not fit is refused by name. */
export const brokenTest: Lines = [
  "it('rejects what does not fit its schema, so that it ends in the queue', async () => {",
  [
    "const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };",
    "await expect(handler(broken, context())).rejects.toThrow('/specversion');",
  ],
  '});',
];
