import { type QueryScope, scopeOf } from '../../../../plan/readModels.ts';
import type { QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { fits, foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { defineName, messageType, moduleName } from '../../render/codeNames.ts';
import { noteName } from '../noteName.ts';
import { renderTodo } from '../renderTodo.ts';
import { type Suite, sampleLine } from './Suite.ts';

/** The tests of a query: that it answers with what is found, with its absence, and with nothing for no page. */
export function querySuite(planned: QueryFunction): Suite {
  const { readModel } = planned;
  const scope = scopeOf(planned);
  const sound = sampleOf(readModel).isValid;
  return {
    types: ['type HttpEvent'],
    imports: sound
      ? importLines([messageType(readModel)], `../../src/generated/read-models/${moduleName(readModel)}.js`)
      : [],
    fakes: ['readJson', ...(sound ? ['sampleOf'] : [])],
    sample: sampleLine(planned, 'HttpEvent'),
    tests: [...(sound ? [foundTest(planned, scope)] : []), ...nothingTests[scope ?? 'unknown'](planned)],
  };
}

function foundTest(planned: QueryFunction, scope: QueryScope | undefined): Lines {
  const { readModel } = planned;
  const isPage = scope === 'page';
  return [
    "it('answers 200 with what its schema promises', async () => {",
    [
      ...foldList(
        `const found = ${messageType(readModel)}.parse(`,
        [`sampleOf('${moduleName(readModel)}.json')`],
        ');',
        4,
      ),
      ...foldRun(planned, isPage ? '{ items: [found] }' : 'found'),
      'const answer = await run(sample, context());',
      'expect(answer.statusCode).toBe(200);',
      `expect(JSON.parse(answer.body ?? '')).toEqual(${isPage ? '{ items: [found] }' : 'found'});`,
    ],
    '});',
  ];
}

function foldRun(planned: QueryFunction, result: string): Lines {
  const before = `const run = ${defineName(planned)}(() =>`;
  const body = `Promise.resolve(${result})`;
  const flat = `${before} ${body});`;
  return fits(flat, 4) ? [flat] : [before, [`${body},`], ');'];
}

const nothingTests: Readonly<Record<QueryScope | 'unknown', (planned: QueryFunction) => readonly Lines[]>> = {
  view: () => [
    [
      "it('answers 404 when there is nothing', async () => {",
      ['const answer = await handler(sample, context());', 'expect(answer.statusCode).toBe(404);'],
      '});',
    ],
  ],
  page: () => [
    [
      "it('answers with an empty page when there is nothing', async () => {",
      [
        'const answer = await handler(sample, context());',
        'expect(answer.statusCode).toBe(200);',
        "expect(JSON.parse(answer.body ?? '')).toEqual({ items: [] });",
      ],
      '});',
    ],
    [
      "it.each([{ limit: '0' }, { limit: '101' }, { after: '?' }])(",
      [
        "'refuses %o with 400',",
        'async (query) => {',
        [
          'const answer = await handler({ ...sample, queryStringParameters: query }, context());',
          'expect(answer.statusCode).toBe(400);',
          "expect(answer.body).toContain('/query/');",
        ],
        '},',
      ],
      ');',
    ],
  ],
  unknown: (planned) => [
    [
      "it('answers 404 when there is nothing', async () => {",
      [
        `const run = ${defineName(planned)}(() => Promise.resolve(undefined));`,
        'const answer = await run(sample, context());',
        'expect(answer.statusCode).toBe(404);',
      ],
      '});',
    ],
    renderTodo(`reads ${noteName(planned.readModel.name)}`),
  ],
};
