import { parseBoardFile } from '@lambdastorm/board';
import { board, command, event } from '@lambdastorm/board/builder';
import { BoardSummary, BoardVersion, BoardVersionList, Problem, routes } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import { createBoardService } from '../boards/boardService.ts';
import { inMemoryBoardRepository } from '../boards/inMemoryBoardRepository.ts';
import { oneWorkspace, owner } from '../boards/testing/ownerOfAll.ts';
import { inMemoryBoardLog } from '../collaboration/inMemoryBoardLog.ts';
import { startServer } from '../collaboration/testing/startServer.ts';
import { until } from '../collaboration/testing/until.ts';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { startTestServer } from '../testing/startTestServer.ts';
import { createHistoryService } from './historyService.ts';
import { prismaVersionRepository } from './prismaVersionRepository.ts';

it('keeps a board under a name and gives back what it was', async () => {
  await using server = await startTestServer();
  const created = await server.ask('POST', routes.boards, { body: { from: 'template', templateId: 'pizza-ordering' } });
  const { id, noteCount } = BoardSummary.parse(created.json);
  expect((await server.ask('GET', routes.versions(id))).json).toEqual({ versions: [] });

  const kept = await server.ask('POST', routes.versions(id), { body: { name: ' Before lunch ' } });
  const version = BoardVersion.parse(kept.json);
  expect([kept.status, version]).toMatchObject([201, { name: 'Before lunch', noteCount }]);
  const { versions } = BoardVersionList.parse((await server.ask('GET', routes.versions(id))).json);
  expect(versions).toEqual([version]);
  const file = await server.ask('GET', routes.versionFile(id, version.id));
  expect(file.text).toBe((await server.ask('GET', routes.boardFile(id))).text);

  const other = BoardSummary.parse(
    (await server.ask('POST', routes.boards, { body: { from: 'empty', name: 'Other' } })).json,
  );
  for (const [method, path, code] of [
    ['GET', routes.versionFile(other.id, version.id), 'version-not-found'],
    ['GET', routes.versionFile(id, 'never'), 'version-not-found'],
    ['GET', routes.versions('never-made'), 'board-not-found'],
  ] as const) {
    expect(Problem.parse((await server.ask(method, path)).json).code).toBe(code);
  }
  const nameless = await server.ask('POST', routes.versions(id), { body: { name: ' ' } });
  expect([nameless.status, Problem.parse(nameless.json).code]).toEqual([400, 'invalid-request']);

  await server.ask('DELETE', routes.board(id));
  expect((await server.ask('GET', routes.versionFile(id, version.id))).status).toBe(404);
  await server.ask('POST', routes.restore(id));
  expect((await server.ask('GET', routes.versionFile(id, version.id))).status).toBe(200);
  await server.ask('DELETE', routes.board(id));
  expect((await server.ask('DELETE', routes.trashed(id))).status).toBe(204);
});

describeWithDatabase('automatic versions', (open) => {
  it('are kept of the newest state while a board changes, and when the server stops', async () => {
    await using database = await open();
    await using server = await startServer({ log: inMemoryBoardLog() });
    const rows = inMemoryBoardRepository();
    const boards = createBoardService({
      ...{ ...oneWorkspace, boards: rows, contents: server.collaboration, examples: [] },
      now: () => new Date(),
      newId: () => 'board',
    });
    await boards.create(owner, { from: 'empty', name: 'Ordering' });
    let count = 0;
    const failures: unknown[] = [];
    const history = createHistoryService({
      ...{ versions: prismaVersionRepository(database.client), boards: () => boards, rows, keepEveryMs: 30 },
      signals: { versionNotKept: (_boardId, error) => failures.push(error) },
      now: () => new Date(),
      newId: () => `version-${++count}`,
    });
    const [one, two, three] = [
      board(command('Place order')),
      board(command('Place order'), event('Order placed')),
      board(event('Order placed')),
    ];
    history.onChanged('board', one);
    history.onChanged('board', two);
    await until(async () => (await history.list(owner, 'board')).length === 1);
    expect(parseBoardFile(await history.readFile(owner, 'board', 'version-1')).snapshot).toEqual(two);

    history.onChanged('board', three);
    await history[Symbol.asyncDispose]();
    expect((await history.list(owner, 'board')).map(({ id, noteCount }) => [id, noteCount])).toEqual([
      ['version-2', 1],
      ['version-1', 2],
    ]);
    expect(failures).toEqual([]);
    await history.removeAll('board');
    expect(await history.list(owner, 'board')).toEqual([]);
  });
});
