import { applyEdit, type BoardSnapshot, type StickyNote } from '@lambdastorm/board';
import { board, event, hotspot } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { rewordEdits } from './growNote.ts';

const few = 'Order placed';
const many = 'word '.repeat(36).trim();

function reworded(wall: BoardSnapshot, text: string): BoardSnapshot {
  return rewordEdits(theNote(wall), text).reduce(applyEdit, wall);
}

function theNote({ notes: [note] }: BoardSnapshot): StickyNote {
  if (note === undefined) throw new Error('The wall is empty.');
  return note;
}

const wall = board(event(few, 100, 100));

it('changes nothing for the same words, and only the words while they fit', () => {
  expect(rewordEdits(theNote(wall), few)).toEqual([]);
  expect(rewordEdits(theNote(wall), 'Order accepted')).toHaveLength(1);
});

it('grows downwards when the smallest letters do not fit, and shrinks again', () => {
  const grown = theNote(reworded(wall, many));
  expect(grown.position).toEqual({ x: 100, y: 100 });
  expect(grown.size).toEqual({ width: 200, height: 296 });
  expect(theNote(reworded(board(grown), few)).size).toEqual({ width: 200, height: 200 });
});

it('grows no further than what looks like a note', () => {
  expect(theNote(reworded(wall, 'word '.repeat(1000))).size).toEqual({ width: 200, height: 480 });
});

it('keeps a size that people chose', () => {
  const large = { ...theNote(wall), size: { width: 400, height: 300 } };
  expect(theNote(reworded(board(large), many)).size).toEqual(large.size);
  expect(theNote(reworded(board({ ...large, text: many }), few)).size).toEqual(large.size);
});

it('grows a diamond around its middle', () => {
  const question = board(hotspot('Why?', 0, 0));
  const { position, size } = theNote(
    reworded(question, 'Who pays for the detour when the street is closed, and who tells the guest about it?'),
  );
  expect(size.width).toBe(size.height);
  expect(size.width).toBeGreaterThan(200);
  expect(position.x + size.width / 2).toBe(100);
});
