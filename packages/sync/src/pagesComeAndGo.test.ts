import { command } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot, writeSnapshot } from '@lambdastorm/board/yjs';
import { expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { FakeSyncServer } from './testing/fakeSyncServer.ts';
import { inMemoryLocalCopy } from './testing/inMemoryLocalCopy.ts';
import { join, openPage, storedServer } from './testing/joinFakeServer.ts';

/** The board with the same content and another past. */
function rebuilt({ durable }: FakeSyncServer): Y.Doc {
  const doc = createBoardDoc();
  writeSnapshot(doc, readSnapshot(durable()));
  return doc;
}

it('[Y17] writes under the id that the server gave, and under another one in the next page', async () => {
  const server = storedServer();
  const copy = inMemoryLocalCopy();
  const ids: number[] = [];
  for (let life = 0; life < 3; life++) {
    const { document, connection, schedule } = await join(server, copy);
    server.settle();
    document.edit({ type: 'moveNote', noteId: 'place-order', to: { x: life, y: 0 } });
    ids.push(document.doc().clientID);
    schedule.advance(0);
    server.settle();
    expect(connection.saveState()).toEqual({ status: 'saved' });
    connection.close();
  }
  expect(ids).toEqual([100, 101, 102]);
});

it('[Y18] tells its unsaved edits again to a board that was rebuilt meanwhile', async () => {
  const server = storedServer();
  const { document, connection, schedule, line } = await join(server);
  server.settle();
  server.isDown = true;
  line.cut();
  document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'Order a pizza' });
  document.edit({ type: 'addNote', note: command('Pay') });
  document.edit({ type: 'removeNote', noteId: 'order-placed' });
  const shown = document.snapshot();
  server.replace(rebuilt(server), 2);
  server.isDown = false;
  schedule.advance(60_000);
  expect(connection.saveState()).toMatchObject({ status: 'offline', unsavedEdits: 3 });
  server.lines.at(-1)?.deliverDown();
  server.lines.at(-1)?.deliverUp();
  server.lines.at(-1)?.deliverDown();
  expect(connection.saveState()).toEqual({ status: 'saving', unsavedEdits: 3 });
  schedule.advance(0);
  server.settle();
  expect([connection.saveState(), document.snapshot()]).toEqual([{ status: 'saved' }, shown]);
  expect(readSnapshot(server.durable())).toEqual(shown);
});

it('[Y18] keeps its own unsaved edits, and no others, when the server has lost what it had told', async () => {
  const server = storedServer();
  const backup = createBoardDoc();
  Y.applyUpdate(backup, Y.encodeStateAsUpdate(server.durable()));
  const [ann, bob] = [await join(server), await join(server)];
  server.settle();
  bob.document.edit({ type: 'addNote', note: command('Lost') });
  bob.schedule.advance(0);
  server.settle();
  bob.connection.close();
  ann.line.cut();
  ann.document.edit({ type: 'addNote', note: command('Pay') });
  server.replace(backup, 1);
  for (let second = 0; second < 5; second++) {
    ann.schedule.advance(1_000);
    server.settle();
  }
  expect(ann.connection.saveState()).toEqual({ status: 'saved' });
  expect(ann.document.snapshot().notes.map((each) => each.id)).toEqual(['order-placed', 'pay', 'place-order']);
  expect(readSnapshot(server.durable())).toEqual(ann.document.snapshot());
});

it('[Y19] shows, counts and sends in the next page what was not saved in the last', async () => {
  const server = storedServer();
  const copy = inMemoryLocalCopy();
  const first = await join(server, copy);
  server.settle();
  server.isDown = true;
  first.line.cut();
  first.document.edit({ type: 'rewordNote', noteId: 'place-order', text: 'Order a pizza' });
  first.document.edit({ type: 'removeNote', noteId: 'order-placed' });
  first.connection.close();

  const next = await join(server, copy);
  await next.connection.whenLoaded;
  expect(next.document.snapshot()).toEqual(first.document.snapshot());
  server.settle();
  expect(next.connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 2, isKept: true });
  // Without an id of its own yet.
  next.document.edit({ type: 'addNote', note: command('Pay') });
  expect(next.connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 3, isKept: true });
  const shown = next.document.snapshot();
  server.isDown = false;
  for (let second = 0; second < 5; second++) {
    next.schedule.advance(1_000);
    server.settle();
  }
  expect([next.connection.saveState(), next.document.snapshot()]).toEqual([{ status: 'saved' }, shown]);
  expect(readSnapshot(server.durable())).toEqual(shown);
  next.connection.close();
  expect((await copy.load()).edits).toEqual([]);
});

it('[Y21] goes on without a copy when the device stops keeping one, and says so', async () => {
  const server = storedServer();
  const copy = inMemoryLocalCopy();
  const full = { ...copy, keep: () => Promise.reject(new Error('The disk is full.')) };
  const { document, connection, schedule, line } = await join(server, full);
  server.settle();
  document.edit({ type: 'removeNote', noteId: 'order-placed' });
  line.cut();
  await vi.waitFor(() => expect(connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 1, isKept: false }));
  schedule.advance(1_000);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
});

it('[Y21] does not wait for a copy that never answers', async () => {
  const server = storedServer();
  const localCopy = { ...inMemoryLocalCopy(), load: () => new Promise<never>(() => {}) };
  const { document, connection, schedule } = openPage(server, localCopy);
  // Whoever is quicker than the copy loses nothing either.
  document.edit({ type: 'addNote', note: command('Pay') });
  schedule.advance(5_000);
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  server.settle();
  schedule.advance(0);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
  expect(readSnapshot(server.durable()).notes.map((each) => each.id)).toEqual(['order-placed', 'pay', 'place-order']);
});

it('[Y19] loses nothing that somebody did before the copy was there', async () => {
  const server = storedServer();
  const copy = inMemoryLocalCopy();
  const first = await join(server, copy);
  server.settle();
  first.connection.close();
  const { document, connection, schedule } = openPage(server, copy);
  document.edit({ type: 'addNote', note: command('Pay') });
  await connection.whenLoaded;
  server.settle();
  schedule.advance(0);
  server.settle();
  expect(connection.saveState()).toEqual({ status: 'saved' });
  expect(readSnapshot(server.durable()).notes.map((each) => each.id)).toContain('pay');
});
