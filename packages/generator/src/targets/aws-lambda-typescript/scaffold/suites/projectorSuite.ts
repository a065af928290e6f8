import { eventsWithoutKey } from '../../../../plan/readModels.ts';
import type { ProjectorFunction } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import type { Lines } from '../../../../text/lines.ts';
import { noteName } from '../noteName.ts';
import { toProjectionStep } from '../projection/projectionStep.ts';
import { renderTodo } from '../renderTodo.ts';
import { brokenTest } from './busSuites.ts';
import { type Suite, sampleLine } from './Suite.ts';

/** The tests of a projector: what the wall says of it works, the rest is to do. */
export function projectorSuite(planned: ProjectorFunction): Suite {
  const { readModel, trigger } = planned;
  const [first] = trigger.events;
  const isKnown =
    first !== undefined &&
    sampleOf(first).isValid &&
    toProjectionStep(readModel, first).isDecided &&
    !eventsWithoutKey(readModel).includes(first);
  const open = trigger.events.filter((event) => !toProjectionStep(readModel, event).isDecided);
  const shown = noteName(readModel.name);
  return {
    types: ['type BusEvent'],
    imports: isKnown ? ["import { itemsOf } from '../support/tables.js';"] : [],
    fakes: ['readJson'],
    sample: sampleLine(planned, 'BusEvent'),
    tests: [
      ...(isKnown ? [onceTest] : []),
      brokenTest,
      ...eventsWithoutKey(readModel).map(({ name }) => renderTodo(`knows which ${shown} ${noteName(name)} is about`)),
      ...open.map(({ name }) => renderTodo(`shows ${noteName(name)} in ${shown}`)),
    ],
  };
}

const onceTest: Lines = [
  "it('keeps a view once, however often an event arrives', async () => {",
  [
    'await handler(sample, context());',
    'await handler(sample, context());',
    "const kept = itemsOf(process.env['READ_MODEL_TABLE']);",
    "expect(kept.map(({ revision }) => revision?.N)).toEqual(['1']);",
  ],
  '});',
];
