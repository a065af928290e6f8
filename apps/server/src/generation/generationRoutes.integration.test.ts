import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import { actor, area, arrow, board, command, context } from '@lambdastorm/board/builder';
import { BoardSummary, Problem, routes } from '@lambdastorm/contract';
import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { generateProject, targets } from '@lambdastorm/generator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/startTestServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function create(snapshot: BoardSnapshot): Promise<string> {
  const body = { from: 'file', file: renderBoardFile({ name: 'Wall', snapshot }) };
  return BoardSummary.parse((await server.ask('POST', routes.boards, { body })).json).id;
}

const anyTarget = targets[0]?.id ?? '';
const pizza = examples.find(({ id }) => id === 'pizza-ordering')?.board ?? board();

it.each(targets.map(({ id }) => id))('gives every context of the first example as a zip of %s', async (target) => {
  const boardId = await create(pizza);
  const { model } = deriveModel(pizza);
  expect(model.boundedContexts).not.toEqual([]);
  for (const { id } of model.boundedContexts) {
    const answer = await server.ask('GET', routes.project(boardId, id, target));
    const { folder, files } = generateProject(model, id, target);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringContaining(`${folder}.zip`),
    });
    const zipped = Object.entries(unzipSync(answer.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(zipped).toEqual(files.map(({ path, content }) => [`${folder}/${path}`, content]));
  }
});

it.each<[string, string, string, number, string]>([
  ['an unknown context', 'nobody', anyTarget, 404, 'context-not-found'],
  ['the context __proto__', '__proto__', anyTarget, 404, 'context-not-found'],
  ['an unknown target', 'ctx', 'cobol', 404, 'target-not-found'],
])('refuses %s', async (_what, contextId, target, status, code) => {
  const answer = await server.ask('GET', routes.project(await create(pizza), contextId, target));
  expect([answer.status, Problem.parse(answer.json).code]).toEqual([status, code]);
});

it('refuses while findings of this context stand in the way, and names them', async () => {
  const http = { method: 'POST', path: '/orders' } as const;
  const wall: BoardSnapshot = {
    ...board(
      context('Ordering', area(0, 0, 900, 600)),
      actor('Guest', 10, 10),
      command('Place order', 220, 10, { details: { http } }),
      command('Repeat order', 220, 220, { details: { http } }),
      arrow('guest', 'place-order'),
      arrow('guest', 'repeat-order'),
      context('Billing', area(2000, 0, 900, 600)),
    ),
    level: 'softwareDesign',
  };
  const { findings } = deriveModel(wall);
  const [ordering = '', billing = ''] = deriveModel(wall).model.boundedContexts.map(({ id }) => id);
  const errors = findings.filter(({ severity, contextId }) => severity === 'error' && contextId === ordering);
  expect(errors).not.toEqual([]);
  const boardId = await create(wall);
  const refused = await server.ask('GET', routes.project(boardId, ordering, anyTarget));
  const problem = Problem.parse(refused.json);
  expect([refused.status, problem.code]).toEqual([409, 'findings-prevent-generation']);
  expect(problem.errors?.map(({ message }) => message)).toEqual(errors.map(({ message }) => message));
  expect((await server.ask('GET', routes.project(boardId, billing, anyTarget))).status).toBe(200);
});
