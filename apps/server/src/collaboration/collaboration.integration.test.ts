import { board, command } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot } from '@lambdastorm/board/yjs';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { prismaBoardLogRepository } from './prismaBoardLogRepository.ts';
import { faultyLog } from './testing/faultyLog.ts';
import { joinBoard } from './testing/joinBoard.ts';
import { hello, rawClient } from './testing/rawClient.ts';
import { anEditor } from './testing/startServer.ts';
import { until } from './testing/until.ts';
import { addNote, describeCollaboration, firstContent, noteIds } from './testing/withCollaboration.ts';

describeCollaboration('collaboration', ({ serve, joined, use, database }) => {
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
    expect(ann.connection.saveState()).toEqual({ status: 'offline', unsavedEdits: 2, isKept: false });

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
    const ann = await joined(server);
    await server[Symbol.asyncDispose]();
    await ann.is('offline');
    ann.board.edit({ type: 'removeNote', noteId: 'place-order' });
    const again = await serve({ port: Number(new URL(server.url).port) });
    await ann.is('saved');
    expect((await again.collaboration.readBoard('board')).notes.map((each) => each.id)).toEqual(['order-placed']);
  });

  it('acknowledges nothing while the log fails, and goes on by itself', async () => {
    const log = faultyLog(prismaBoardLogRepository(database().client));
    const server = await serve({ log });
    const [ann, bob] = [await joined(server), await joined(server)];
    log.isFull = true;
    ann.board.edit(addNote('On a full disk'));
    await until(() => !server.collaboration.isHealthy());
    const carl = joinBoard({ url: server.url });
    use(carl);
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

  it('tells people whose board is gone, at once and later', async () => {
    let exists = true;
    const server = await serve({ admit: async () => (exists ? anEditor : 'boardGone') });
    const ann = await joined(server);
    exists = false;
    server.collaboration.closeBoard('board', 'deleted');
    await ann.is('refused');
    const reason = 'This board does not exist any more. Go back to the list of boards.';
    expect(ann.connection.saveState()).toEqual({ status: 'refused', reason, unsavedEdits: 0 });
    const late = use(joinBoard({ url: server.url }));
    await expect(late.connection.whenLoaded).rejects.toThrow(reason);
  });

  it('loads a board of 10,000 notes', async () => {
    const server = await serve();
    const large = board(
      ...Array.from({ length: 10_000 }, (_, index) => command(`Note ${index} ${'with words '.repeat(5)}`, index)),
    );
    await server.collaboration.createBoard('large', large);
    const ann = use(joinBoard({ url: server.url, boardId: 'large' }));
    await ann.connection.whenLoaded;
    expect(ann.board.snapshot()).toEqual(large);
  });

  it('takes a paste of 3,000 notes in one edit', async () => {
    const server = await serve();
    const [ann, bob] = [await joined(server), await joined(server)];
    ann.board.edit(
      ...Array.from({ length: 3_000 }, (_, index) => addNote(`Pasted ${index} ${'and long '.repeat(40)}`)),
    );
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
    const rows = await database().client.boardUpdate.count();
    expect(rows).toBeLessThanOrEqual(500);
    const last = ann.board.snapshot();
    ann.connection.close();
    await until(() => server.reported.length > 0);
    expect(await server.collaboration.readBoard('board')).toEqual(last);
    const stored = createBoardDoc();
    const { checkpoint, updates } = await prismaBoardLogRepository(database().client).load('board');
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
});
