import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { importReaction, reactionsOf, reactionTests } from '../reactionTests.ts';
import { effectNeeds, findEffect } from './effect.ts';
import { onceTest, type Suite, sampleLine } from './Suite.ts';

/** The tests of a function that a clock starts. */
export function scheduleSuite(planned: PlannedFunction): Suite {
  const effect = findEffect(planned);
  const needs = effectNeeds(effect);
  const reactions = reactionsOf(planned);
  return {
    types: [],
    imports: [...needs.imports, ...importReaction(reactions)],
    fakes: ['readJson', ...needs.fakes],
    sample: sampleLine(planned),
    tests: [
      onceTest(planned, effect, 'a time that was due, however often it is tried'),
      [
        "it('rejects a run without its time, so that it ends in the queue', async () => {",
        ["await expect(handler({}, context())).rejects.toThrow('/scheduledTime');"],
        '});',
      ],
      ...reactionTests(planned, reactions),
    ],
  };
}
