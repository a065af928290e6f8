import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit } from '../applyEdit.ts';
import type { BoardSnapshot } from '../BoardSnapshot.ts';
import { board, command, context, event } from '../builder.ts';
import { emptyBoard } from '../emptyBoard.ts';
import { anyEdit } from '../testing/anyEdit.ts';
import { diffBoards } from './diffBoards.ts';
import { restoreEdits } from './restoreEdits.ts';

const anyBoard = fc.array(anyEdit, { maxLength: 40 }).map((edits) => edits.reduce(tryEdit, emptyBoard()));

function tryEdit(before: BoardSnapshot, edit: Parameters<typeof applyEdit>[1]): BoardSnapshot {
  try {
    return applyEdit(before, edit);
  } catch {
    // An id that exists is refused.
    return before;
  }
}

it('[B30] leads from any board to any other', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, (now, then) => {
      expect(restoreEdits(now, then).reduce(applyEdit, now)).toEqual(then);
      expect(restoreEdits(then, then)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

it('[B30] puts up again what has keys of a later version, with its arrows', () => {
  const wall = board(command('Place order'), event('Order placed'));
  const [first, second] = wall.notes;
  if (first === undefined || second === undefined) throw new Error('no notes');
  const arrow = { id: 'arrow', from: first.id, to: second.id, label: '' };
  const then: BoardSnapshot = { ...wall, notes: [{ ...first, extra: { later: 1 } }, second], connections: [arrow] };
  const now: BoardSnapshot = { ...wall, connections: [arrow] };
  expect(restoreEdits(now, then).reduce(applyEdit, now)).toEqual(then);
});

it('[B31] names what was added, removed and changed, and how', () => {
  const before = board(
    command('Place order'),
    event('Order placed'),
    context('Ordering', { position: { x: 0, y: 0 }, size: { width: 10, height: 10 } }),
  );
  const id = 'order-placed';
  const after = [
    { type: 'removeNote', noteId: 'place-order' },
    { type: 'addNote', note: event('Parcel sent') },
    { type: 'moveNote', noteId: id, to: { x: 7, y: 7 } },
    { type: 'rewordNote', noteId: id, text: 'Order was placed' },
    { type: 'changeNoteDetails', noteId: id, details: { payload: { fields: [] }, description: 'All of it' } },
    { type: 'addConnection', connection: { id: 'arrow', from: id, to: 'parcel-sent', label: '' } },
  ] as const;
  const diff = diffBoards(
    before,
    after.reduce<BoardSnapshot>((now, edit) => applyEdit(now, edit as never), before),
  );
  expect(diff.notes.added.map(({ text }) => text)).toEqual(['Parcel sent']);
  expect(diff.notes.removed.map(({ text }) => text)).toEqual(['Place order']);
  expect(diff.notes.changed.map(({ after: { text }, changes }) => [text, changes])).toEqual([
    ['Order was placed', ['moved', 'reworded', 'payload', 'details']],
  ]);
  expect(diff.frames).toEqual({ added: [], removed: [], changed: [] });
  expect(diff.connections.added).toHaveLength(1);
});

it('[B31] finds no difference between boards that say the same', () => {
  fc.assert(
    fc.property(anyBoard, (now) => {
      const same = structuredClone(now);
      const { notes, frames, connections } = diffBoards(now, same);
      expect([notes.changed, notes.added, frames.changed, connections.relabelled]).toEqual([[], [], [], []]);
    }),
  );
});
