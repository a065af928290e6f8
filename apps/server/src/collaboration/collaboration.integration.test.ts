import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { board, command, event } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot } from '@lambdastorm/board/yjs';
import { encodeClientFrame } from '@lambdastorm/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Database } from '../database/Database.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { prismaBoardLogRepository } from './prismaBoardLogRepository.ts';
import { faultyLog } from './testing/faultyLog.ts';
import { joinBoard, type Person } from './testing/joinBoard.ts';
import { hello, rawClient } from './testing/rawClient.ts';
import { startServer, type TestServer } from './testing/startServer.ts';
import { until } from './testing/until.ts';

let resources: AsyncDisposableStack;
let database: Database;

beforeEach(async () => {
  resources = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-collaboration-'));
  resources.defer(() => rm(folder, { recursive: true, force: true }));
  database = resources.use(await openDatabase({ url: `file:${join(folder, 'boards.db')}` }));
});

afterEach(() => resources.disposeAsync());

const firstContent = board(command('Place order', 10), event('Order placed', 20));

async function serve(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<TestServer> {
  const server = resources.use(await startServer({ log: prismaBoardLogRepository(database.client), ...options }));
  if (options.port === undefined) await server.collaboration.createBoard('board', firstContent);
  return server;
}

async function joined(server: TestServer, doc?: Y.Doc): Promise<Person> {
  const person = resources.use(joinBoard({ url: server.url, ...(doc === undefined ? {} : { doc }) }));
  await person.connection.whenLoaded;
  return person;
}

const addNote = (text: string) => ({ type: 'addNote', note: command(text) }) as const;

function noteIds({ board: document }: Person): string[] {
  return document.snapshot().notes.map((each) => each.id);
}

/** Two values that each stand to the right of the other: each alone is fine, and together they never get a place. */
const circle = Uint8Array.of(...[2, 1, 7, 0, 0x88, 8, 0, 1, 126, 1, 8, 0, 0x88, 7, 0, 1, 126, 0]);

it('lets two people change a board at once, and shows a late joiner everything', async () => {
  const server = await serve();
  const [ann, bob] = [await joined(server), await joined(server)];
  expect(ann.board.snapshot()).toEqual(firstContent);
  for (let step = 0; step < 50; step++) {
    ann.board.edit(addNote(`Ann ${step}`), { type: 'moveNote', noteId: 'order-placed', to: { x: step, y: 0 } });
    bob.board.edit(addNote(`Bob ${step}`), { type: 'moveNote', noteId: 'order-placed', to: { x: 0, y: step } });
    if (step % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 3));
  }
  ann.board.edit({ type: 'removeNote', noteId: 'place-order' });
  await Promise.all([ann.is('saved'), bob.is('saved')]);
  const carl = await joined(server);
  expect(noteIds(carl)).toHaveLength(101);
  await until(() => [ann, bob].every((each) => noteIds(each).length === 101));
  expect(ann.board.snapshot()).toEqual(carl.board.snapshot());
  expect(bob.board.snapshot()).toEqual(carl.board.snapshot());
  expect(await server.collaboration.readBoard('board')).toEqual(carl.board.snapshot());
});

it('holds what was saved when the server starts again, and sends again what was not, deletions too', async () => {
  const server = await serve();
  const ann = await joined(server);
  ann.board.edit(addNote('Saved'));
  await ann.is('saved');
  await server[Symbol.asyncDispose]();
  await ann.is('offline');
  ann.board.edit(addNote('Kept'));
  ann.board.edit({ type: 'removeNote', noteId: 'place-order' });
  expect(ann.connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 2 });

  const port = Number(new URL(server.url).port);
  const again = await serve({ port });
  expect(await again.collaboration.readBoard('board')).toMatchObject({ notes: { length: 3 } });
  await ann.is('saved');
  expect((await again.collaboration.readBoard('board')).notes.map((each) => each.id)).toEqual([
    'kept',
    'order-placed',
    'saved',
  ]);
});

it('sends again a deletion that is all that was made offline', async () => {
  const server = await serve();
  const doc = createBoardDoc();
  const ann = await joined(server, doc);
  ann.connection.close();
  ann.board.edit({ type: 'removeNote', noteId: 'place-order' });
  const later = await joined(server, doc);
  await later.is('saved');
  expect((await server.collaboration.readBoard('board')).notes.map((each) => each.id)).toEqual(['order-placed']);
});

it('acknowledges nothing while the log fails, and goes on by itself', async () => {
  const log = faultyLog(prismaBoardLogRepository(database.client));
  const server = await serve({ log });
  const [ann, bob] = [await joined(server), await joined(server)];
  log.isFull = true;
  ann.board.edit(addNote('On a full disk'));
  await until(() => !server.collaboration.isHealthy());
  const carl = joinBoard({ url: server.url });
  resources.use(carl);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ann.connection.saveState()).toEqual({ status: 'saving', unsavedEdits: 1 });
  expect(noteIds(bob)).not.toContain('on-a-full-disk');
  // A welcome must not speak of what is not stored either.
  expect(carl.connection.saveState()).toEqual({ status: 'connecting' });

  log.isFull = false;
  await Promise.all([ann.is('saved'), carl.is('saved'), until(() => noteIds(bob).includes('on-a-full-disk'))]);
  expect(noteIds(carl)).toContain('on-a-full-disk');
  expect(server.collaboration.isHealthy()).toBe(true);
});

it('closes only the connection that sends garbage', async () => {
  const server = await serve();
  const ann = await joined(server);
  const garbage = [Uint8Array.of(9, 9, 9), new Uint8Array(), Uint8Array.of(2, 1, 0), hello({ protocol: 99 })];
  const answers = await Promise.all(
    garbage.map((bytes) => {
      const client = rawClient(server.url);
      client.socket.on('open', () => client.socket.send(bytes));
      return client.closed;
    }),
  );
  expect(answers.map((each) => each.code)).toEqual([4400, 4400, 4400, 4409]);
  expect(answers[3]?.reason).toBe('This page and the server are of different versions. Reload the page.');

  const text = rawClient(server.url);
  text.socket.on('open', () => text.socket.send('hello'));
  const huge = rawClient(server.url);
  huge.socket.on('open', () => huge.socket.send(new Uint8Array(1_100_000)));
  expect([(await text.closed).code, (await huge.closed).code]).toEqual([4400, 1009]);

  ann.board.edit(addNote('Still here'));
  await ann.is('saved');
});

it('refuses hostile updates and takes no notice of them', async () => {
  const server = await serve();
  const ann = await joined(server);
  const mallory = new Y.Doc();
  mallory.getMap('evil').set('a', 1);
  const forged = createBoardDoc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(ann.doc));
  const before = Y.encodeStateVector(forged);
  forged.getMap('notes').set('first', 1);
  const missed = Y.encodeStateVector(forged);
  forged.getMap('notes').set('second', 1);
  const sends = {
    refused: Y.encodeStateAsUpdate(mallory),
    gap: Y.encodeStateAsUpdate(forged, missed),
    fine: Y.encodeStateAsUpdate(forged, before),
  };
  const clients = Object.values(sends).map((update) => {
    const client = rawClient(server.url);
    client.socket.on('open', () => client.socket.send(hello()));
    client.socket.once('message', () => {
      client.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update }));
    });
    return client;
  });
  const [refused, gap, fine] = clients;
  expect(await refused?.closed).toEqual({ code: 4422, reason: expect.stringContaining('outside the board') });
  expect((await gap?.closed)?.code).toBe(4408);
  await until(() => fine?.frames.some((frame) => frame.type === 'ack') === true);
  fine?.socket.close();
  expect(await server.collaboration.readBoard('board')).toEqual(firstContent);
});

it('throws a document away that an update broke, and goes on with what the log holds', async () => {
  const server = await serve();
  const ann = await joined(server);
  const mallory = rawClient(server.url);
  mallory.socket.on('open', () => mallory.socket.send(hello()));
  mallory.socket.once('message', () => {
    ann.board.edit(addNote('At the same time'));
    mallory.socket.send(encodeClientFrame({ type: 'update', messageId: 1, update: circle }));
  });
  expect((await mallory.closed).code).toBe(4422);
  ann.board.edit(addNote('Afterwards'));
  await ann.is('saved');
  expect(server.events).toContain('roomReloaded: board An update left something pending.');
  const late = await joined(server);
  expect(noteIds(late)).toEqual(['afterwards', 'at-the-same-time', 'order-placed', 'place-order']);
  expect(late.doc.store.pendingStructs).toBe(null);
});

it('tells people whose board is gone, at once and later', async () => {
  let exists = true;
  const server = await serve({ boardExists: async () => exists });
  const ann = await joined(server);
  exists = false;
  server.collaboration.closeBoard('board', 'deleted');
  await ann.is('refused');
  const reason = 'This board does not exist any more. Go back to the list of boards.';
  expect(ann.connection.saveState()).toEqual({ status: 'refused', reason });
  const late = resources.use(joinBoard({ url: server.url }));
  await expect(late.connection.whenLoaded).rejects.toThrow(reason);
});

it('refuses foreign origins, other paths and requests without a board', async () => {
  const server = await serve({ allowedOrigin: (origin) => origin === undefined });
  const foreign = rawClient(server.url, 'board', 'https://evil.example');
  const nowhere = rawClient(server.url.replace('/sync', '/elsewhere'));
  const nameless = rawClient(server.url, '');
  expect(await Promise.all([foreign.refused, nowhere.refused, nameless.refused])).toEqual([403, 404, 400]);
});

it('loads a board of 10,000 notes', async () => {
  const server = await serve();
  const large = board(
    ...Array.from({ length: 10_000 }, (_, index) => command(`Note ${index} ${'with words '.repeat(5)}`, index)),
  );
  await server.collaboration.createBoard('large', large);
  const ann = resources.use(joinBoard({ url: server.url, boardId: 'large' }));
  await ann.connection.whenLoaded;
  expect(ann.board.snapshot()).toEqual(large);
});

it('takes a paste of 3,000 notes in one edit', async () => {
  const server = await serve();
  const [ann, bob] = [await joined(server), await joined(server)];
  ann.board.edit(...Array.from({ length: 3_000 }, (_, index) => addNote(`Pasted ${index} ${'and long '.repeat(40)}`)));
  await ann.is('saved');
  await until(() => noteIds(bob).length === 3_002);
  expect(bob.board.snapshot()).toEqual(ann.board.snapshot());
});

it('keeps the log short while people work and when they leave', async () => {
  const server = await serve();
  const ann = await joined(server);
  for (let step = 0; step < 1_200; step++) {
    ann.board.edit({ type: 'moveNote', noteId: 'place-order', to: { x: step, y: step } });
    if (step % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  for (let step = 0; step < 300; step++) {
    ann.board.edit({ type: 'rewordNote', noteId: 'place-order', text: `${step} ${'long '.repeat(200)}` });
    if (step % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await ann.is('saved');
  const rows = await database.client.boardUpdate.count();
  expect(rows).toBeLessThanOrEqual(501);
  const last = ann.board.snapshot();
  ann.connection.close();
  await until(() => server.reported.length > 0);
  expect(await server.collaboration.readBoard('board')).toEqual(last);
  const stored = createBoardDoc();
  const { checkpoint, updates } = await prismaBoardLogRepository(database.client).load('board');
  for (const update of [checkpoint ?? Uint8Array.of(0, 0), ...updates]) Y.applyUpdate(stored, update);
  expect(readSnapshot(stored)).toEqual(last);
});

it('stores everything before it stops, tells people that it restarts, and reports what changed', async () => {
  const server = await serve();
  const ann = await joined(server);
  const raw = rawClient(server.url);
  raw.socket.on('open', () => raw.socket.send(hello()));
  await until(() => raw.frames.length === 1);
  for (let step = 0; step < 20; step++) {
    ann.board.edit(addNote(`Late ${step}`));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await server[Symbol.asyncDispose]();
  expect((await raw.closed).code).toBe(1012);
  await ann.is('offline');
  const state = ann.connection.saveState();
  const unsaved = state.status === 'offline' ? state.unsavedEdits : 0;
  const { notes } = await (await serve({ port: 0 })).collaboration.readBoard('board');
  expect(notes.length).toBeGreaterThanOrEqual(22 - unsaved);
  expect(server.reported.at(-1)).toEqual({ boardId: 'board', notes: notes.length });
});

it('writes the first content of a board once', async () => {
  const server = await serve();
  await expect(server.collaboration.createBoard('board', firstContent)).rejects.toThrow('has a content already');
});

it('hangs up on a reader that reads nothing', async () => {
  const server = await serve();
  const ann = await joined(server);
  const slow = rawClient(server.url);
  slow.socket.on('open', () => slow.socket.send(hello()));
  await until(() => slow.frames.length === 1);
  slow.socket.pause();
  for (let step = 0; step < 60; step++) {
    ann.board.edit({ type: 'rewordNote', noteId: 'place-order', text: `${step} ${'x'.repeat(400_000)}` });
    await ann.is('saved');
    if (server.events.some((each) => each.endsWith('1013'))) break;
  }
  expect(server.events).toContain('connectionClosed: board 1013');
  await ann.is('saved');
});

it('ends connections whose other side is gone without a sign', async () => {
  const server = await serve({ heartbeatMs: 50 });
  const dead = rawClient(server.url);
  await until(() => dead.socket.readyState === dead.socket.OPEN);
  dead.socket.pause();
  const ann = await joined(server);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ann.connection.saveState()).toEqual({ status: 'saved' });
  dead.socket.resume();
  expect((await dead.closed).code).toBe(1006);
});
