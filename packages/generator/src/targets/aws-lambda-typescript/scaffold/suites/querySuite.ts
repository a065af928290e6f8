import type { QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { defineName, messageType, moduleName } from '../../render/codeNames.ts';
import { noteName } from '../noteName.ts';
import { renderTodo } from '../renderTodo.ts';
import { type Suite, sampleLine } from './Suite.ts';

export function querySuite(planned: QueryFunction): Suite {
  const { readModel } = planned;
  const type = messageType(readModel);
  const sound = sampleOf(readModel).isValid;
  const found: Lines = [
    "it('answers 200 with what its schema promises', async () => {",
    [
      ...foldList(`const found = ${type}.parse(`, [`sampleOf('${moduleName(readModel)}.json')`], ');', 4),
      `const run = ${defineName(planned)}(() => Promise.resolve(found));`,
      'const answer = await run(sample, context());',
      'expect(answer.statusCode).toBe(200);',
      "expect(JSON.parse(answer.body ?? '')).toEqual(found);",
    ],
    '});',
  ];
  return {
    types: ['type HttpEvent'],
    imports: sound ? importLines([type], `../../src/generated/read-models/${moduleName(readModel)}.js`) : [],
    fakes: ['readJson', ...(sound ? ['sampleOf'] : [])],
    sample: sampleLine(planned, 'HttpEvent'),
    tests: [
      ...(sound ? [found] : []),
      [
        "it('answers 404 when there is nothing', async () => {",
        [
          `const run = ${defineName(planned)}(() => Promise.resolve(undefined));`,
          'const answer = await run(sample, context());',
          'expect(answer.statusCode).toBe(404);',
        ],
        '});',
      ],
      renderTodo(`reads ${noteName(readModel.name)}`),
    ],
  };
}
