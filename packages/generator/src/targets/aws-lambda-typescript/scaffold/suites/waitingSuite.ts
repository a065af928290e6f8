import type { EventRule } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { type WaitingFunction, waitInWords } from '../../../../plan/waits.ts';
import type { Lines } from '../../../../text/lines.ts';
import { importReaction, reactionsOf, reactionTests } from '../reactionTests.ts';
import { brokenTest } from './busSuites.ts';
import { effectLines, effectNeeds, findEffect, workLines } from './effect.ts';
import { type Suite, sampleLine } from './Suite.ts';

/** The tests of a policy that acts some time after its event. */
export function waitingSuite(planned: WaitingFunction, { events }: EventRule): Suite {
  const [first] = events;
  const isSound = first !== undefined && sampleOf(first).isValid;
  const effect = findEffect(planned);
  const needs = effectNeeds(isSound ? effect : undefined);
  const reactions = reactionsOf(planned);
  const dueTest: Lines = [
    "it('works once when that is due, however often it is called', async () => {",
    [
      ...workLines(planned, effect),
      'await run({ due: sample.detail }, context());',
      'await run({ due: sample.detail }, context());',
      ...effectLines(effect),
    ],
    '});',
  ];
  return {
    types: ['type BusEvent'],
    imports: [
      ...needs.imports,
      `import { resetSchedules${isSound ? ', scheduled' : ''} } from '../support/schedules.js';`,
      ...importReaction(reactions),
    ],
    fakes: ['readJson', ...needs.fakes],
    sample: sampleLine(planned, 'BusEvent'),
    before: ['beforeEach(resetSchedules);'],
    tests: [...(isSound ? [scheduleTest(planned), dueTest] : []), brokenTest, ...reactionTests(planned, reactions)],
  };
}

function scheduleTest(planned: WaitingFunction): Lines {
  return [
    `it('goes on ${waitInWords(planned)} after an event, and once, however often it arrives', async () => {`,
    [
      `const time = new Date(Date.now() + 3_600_000).toISOString();`,
      'const event = { ...sample, detail: { ...sample.detail, time } };',
      'await handler(event, context());',
      'await handler(event, context());',
      `const due = new Date(Date.parse(time) + ${planned.waitMinutes} * 60_000).toISOString().slice(0, 19);`,
      `expect(scheduled().map(({ ScheduleExpression }) => ScheduleExpression)).toEqual([\`at(\${due})\`]);`,
      "expect(scheduled()[0]?.ActionAfterCompletion).toBe('DELETE');",
      "expect(JSON.parse(scheduled()[0]?.Target?.Input ?? '')).toEqual({ due: event.detail });",
    ],
    '});',
  ];
}
