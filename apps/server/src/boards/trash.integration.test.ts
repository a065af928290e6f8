import { BoardList, BoardSummary, routes } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import { inMemoryBoardLog } from '../collaboration/inMemoryBoardLog.ts';
import { startServer } from '../collaboration/testing/startServer.ts';
import { startTestServer } from '../testing/startTestServer.ts';
import { createBoardService } from './boardService.ts';
import { inMemoryBoardRepository } from './inMemoryBoardRepository.ts';
import { oneWorkspace, owner } from './testing/ownerOfAll.ts';

it('keeps a deleted board in the trash until it is restored or removed for good', async () => {
  await using server = await startTestServer();
  const created = await server.ask('POST', routes.boards, { body: { from: 'empty', name: 'Short-lived' } });
  const { id } = BoardSummary.parse(created.json);
  const trash = async () => BoardList.parse((await server.ask('GET', routes.trash)).json).boards;
  const refused = async (method: string, path: string) => (await server.ask(method, path)).status;
  expect(await trash()).toEqual([]);
  expect(await refused('DELETE', routes.trashed(id))).toBe(404);

  await server.ask('DELETE', routes.board(id));
  expect(await trash()).toMatchObject([{ id, name: 'Short-lived', deletedAt: expect.any(String) }]);
  await server.ask('POST', routes.restore(id));
  expect([await trash(), (await server.ask('GET', routes.board(id))).status]).toEqual([[], 200]);

  await server.ask('DELETE', routes.board(id));
  expect(await refused('DELETE', routes.trashed(id))).toBe(204);
  expect(await trash()).toEqual([]);
  expect(await refused('DELETE', routes.trashed(id))).toBe(404);
  expect(await refused('POST', routes.restore(id))).toBe(404);
});

async function library() {
  const log = inMemoryBoardLog();
  const server = await startServer({ log });
  let time = Date.UTC(2026, 0, 1);
  let count = 0;
  const boards = inMemoryBoardRepository();
  const service = createBoardService({
    ...{ ...oneWorkspace, boards, contents: server.collaboration, examples: [] },
    now: () => new Date(time),
    newId: () => `board-${++count}`,
  });
  const pass = (days: number): void => {
    time += days * 24 * 60 * 60_000;
  };
  return { server, log, boards, service, pass };
}

it('removes a board with its content after thirty days in the trash, and no other', async () => {
  const { server, log, boards, service, pass } = await library();
  await using _server = server;
  const [old, young, kept] = [
    await service.create(owner, { from: 'empty', name: 'Old' }),
    await service.create(owner, { from: 'empty', name: 'Young' }),
    await service.create(owner, { from: 'empty', name: 'Kept' }),
  ];
  await service.remove(owner, old.id);
  pass(20);
  await service.remove(owner, young.id);
  pass(10);
  expect(await service.emptyTrash()).toBe(0);
  expect((await service.listTrash(owner)).map(({ name }) => name)).toEqual(['Young', 'Old']);

  pass(1);
  expect((await service.listTrash(owner)).map(({ name }) => name)).toEqual(['Young']);
  await expect(service.restore(owner, old.id)).rejects.toThrow('This board does not exist.');
  expect(await service.emptyTrash()).toBe(1);
  expect([await boards.findById(old.id), (await log.load(old.id)).checkpoint]).toEqual([undefined, undefined]);
  expect((await log.load(young.id)).checkpoint).toBeDefined();
  expect((await service.restore(owner, young.id)).name).toBe('Young');
  expect((await service.list(owner)).map(({ id }) => id)).toContain(kept.id);
});

it('finishes a removal for good that was interrupted', async () => {
  const { server, log, boards, service } = await library();
  await using _server = server;
  const { id } = await service.create(owner, { from: 'empty', name: 'Secret' });
  await service.remove(owner, id);
  await boards.change(id, { deletedAt: new Date(0) });
  expect(await service.listTrash(owner)).toEqual([]);
  expect(await service.emptyTrash()).toBe(1);
  expect([await boards.findById(id), (await log.load(id)).checkpoint]).toEqual([undefined, undefined]);
});
