import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, command, event } from '../builder.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { type FilmedUpdate, filmedBoard } from './filmedBoard.ts';
import { readSnapshot } from './snapshotReader.ts';
import { writeSnapshot } from './storedBoard.ts';
import { withoutPast } from './storedChanges.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

/** A session in which the board was rewritten without its past in between, and what was to be seen after each step. */
function record() {
  const updates: FilmedUpdate[] = [];
  const seen = [readSnapshot(createBoardDoc())];
  const doc = createBoardDoc();
  writeSnapshot(doc, board(command('Bake')));
  const document = yjsBoardDocument(doc);
  const start = (): void => {
    updates.push({ update: Y.encodeStateAsUpdate(document.doc()), startsAnew: true });
    seen.push(document.snapshot());
    document.doc().on('update', (update: Uint8Array) => {
      updates.push({ update });
      seen.push(readSnapshot(document.doc()));
    });
  };
  start();
  document.edit({ type: 'moveNote', noteId: 'bake', to: { x: 50, y: 60 } });
  document.edit({ type: 'addNote', note: event('Baked') }, { type: 'rewordNote', noteId: 'bake', text: 'Bake bread' });
  document.replaceDoc(withoutPast(document.doc(), 7));
  start();
  document.edit({ type: 'removeNote', noteId: 'bake' });
  document.undo();
  return { updates, seen };
}

it('shows a board as it was after each step, in any order', () => {
  const { updates, seen } = record();
  expect(updates).toHaveLength(6);
  const film = filmedBoard(updates);
  const order = [0, 1, 2, 3, 4, 5, 6, 5, 2, 3, 6, 0, 4, 1, 6];
  for (const count of order) {
    film.show(count);
    expect(film.document.snapshot(), `after ${count}`).toEqual(seen[count]);
  }
  film.show(99);
  expect(film.document.snapshot()).toEqual(seen.at(-1));
  film.show(-1);
  expect(film.document.snapshot()).toEqual(seen[0]);
  film.destroy();
});

it('tells of several steps at once', () => {
  const { updates } = record();
  const film = filmedBoard(updates);
  let told = 0;
  film.document.subscribe(() => {
    told += 1;
  });
  film.show(3);
  film.show(3);
  film.show(6);
  film.show(2);
  expect(told).toBe(3);
  film.destroy();
});
