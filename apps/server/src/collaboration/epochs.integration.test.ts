import { board, command } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot } from '@lambdastorm/board/yjs';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { prismaBoardLogRepository } from './prismaBoardLogRepository.ts';
import type { Person } from './testing/joinBoard.ts';
import { until } from './testing/until.ts';
import { addNote, describeCollaboration } from './testing/withCollaboration.ts';

const wall = board(...Array.from({ length: 300 }, (_, index) => command(`Note ${index}`, index)));

describeCollaboration('epochs', ({ serve, joined, database }) => {
  async function stored(): Promise<{ epoch: number; bytes: number; snapshot: ReturnType<typeof readSnapshot> }> {
    const { epoch, checkpoint, updates } = await prismaBoardLogRepository(database().client).load('wall');
    const doc = createBoardDoc();
    for (const update of [checkpoint ?? Uint8Array.of(0, 0), ...updates]) Y.applyUpdate(doc, update);
    return { epoch, bytes: Y.encodeStateAsUpdate(doc).length, snapshot: readSnapshot(doc) };
  }

  async function moveAbout({ board: document }: Person, moves: number): Promise<void> {
    for (let step = 0; step < moves; step++) {
      const { id } = wall.notes[(step * 7) % wall.notes.length] ?? { id: '' };
      document.edit({ type: 'moveNote', noteId: id, to: { x: step, y: step * 13 } });
      if (step % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  it('begin when everybody has left a board that its past has outgrown, and change nothing that is seen', async () => {
    const server = await serve();
    await server.collaboration.createBoard('wall', wall);
    const ann = await joined(server, 'wall');
    await moveAbout(ann, 9_000);
    await ann.is('saved');
    const before = await stored();
    expect(before.epoch).toBe(1);
    ann.connection.close();
    await until(() => server.reported.length > 0);
    await until(async () => (await stored()).epoch === 2);
    const after = await stored();
    expect(after.snapshot).toEqual(ann.board.snapshot());
    expect(after.bytes).toBeLessThan(before.bytes / 2);
    const bob = await joined(server, 'wall');
    expect(bob.board.snapshot()).toEqual(ann.board.snapshot());
    bob.connection.close();
    await until(() => server.reported.length > 0);
    expect((await stored()).epoch).toBe(2);
  });

  it('take over the edits that people had not saved when it began, and double nothing', async () => {
    const server = await serve();
    await server.collaboration.createBoard('wall', wall);
    const [ann, bob] = [await joined(server, 'wall'), await joined(server, 'wall')];
    await moveAbout(ann, 9_000);
    await ann.is('saved');
    const port = Number(new URL(server.url).port);
    await server[Symbol.asyncDispose]();
    await Promise.all([ann.is('offline'), bob.is('offline')]);
    bob.board.edit(addNote('Made offline'), { type: 'rewordNote', noteId: 'note-1', text: 'Reworded offline' });
    bob.board.edit({ type: 'removeNote', noteId: 'note-2' });
    // The first to load it finds that it has outgrown its content.
    const again = await serve({ port });
    await Promise.all([ann.is('saved'), bob.is('saved')]);
    expect((await stored()).epoch).toBe(2);
    await until(() => ann.board.snapshot().notes.length === 300);
    expect(ann.board.snapshot()).toEqual(bob.board.snapshot());
    expect(await again.collaboration.readBoard('wall')).toEqual(bob.board.snapshot());
    const texts = new Map(bob.board.snapshot().notes.map(({ id, text }) => [id, text]));
    expect([texts.get('made-offline'), texts.get('note-1'), texts.has('note-2')]).toEqual([
      'Made offline',
      'Reworded offline',
      false,
    ]);
  });

  it('begin while people are on the board when its past weighs too much, and nobody loses an edit', async () => {
    const server = await serve();
    await server.collaboration.createBoard('wall', wall);
    const people = [await joined(server, 'wall'), await joined(server, 'wall')];
    await Promise.all(people.map((person) => moveAbout(person, 45_000)));
    await Promise.all(people.map((person, index) => person.board.edit(addNote(`By ${index}`))));
    await Promise.all(people.map((person) => person.is('saved')));
    expect((await stored()).epoch).toBeGreaterThan(1);
    await until(() => people.every(({ board: each }) => each.snapshot().notes.length === 302));
    expect(people[0]?.board.snapshot()).toEqual(people[1]?.board.snapshot());
    expect((await stored()).snapshot).toEqual(people[0]?.board.snapshot());
  });
});
