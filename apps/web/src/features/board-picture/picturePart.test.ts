import { applyEdit, type BoardEdit, type BoardSnapshot, emptyBoard, type StickyNote } from '@lambdastorm/board';
import { expect, it } from 'vitest';
import { pictureParts, takePart } from './picturePart.ts';

const size = { width: 200, height: 200 };
const inside: StickyNote = {
  ...{ id: 'in', kind: 'domainEvent', text: 'Order placed', pivotal: false, details: {} },
  ...{ position: { x: 100, y: 100 }, size },
};
const outside: StickyNote = { ...inside, id: 'out', position: { x: 2000, y: 0 } };
const edits: readonly BoardEdit[] = [
  { type: 'addNote', note: inside },
  { type: 'addNote', note: outside },
  {
    type: 'addFrame',
    frame: {
      ...{ id: 'f', kind: 'boundedContext', title: 'Ordering' },
      ...{ position: { x: 0, y: 0 }, size: { width: 800, height: 600 } },
    },
  },
];
const board = edits.reduce<BoardSnapshot>(applyEdit, emptyBoard());

it('offers the board, what is selected, and each frame', () => {
  expect(pictureParts(board, ['out']).map(({ label }) => label)).toEqual([
    'The whole board',
    'The selection: 1 note',
    'Bounded context Ordering',
  ]);
  expect(pictureParts(emptyBoard(), [])).toEqual([{ value: 'board', label: 'The whole board' }]);
});

it('takes a frame with what is inside, the selection, or everything', () => {
  expect(takePart(board, 'frame:f', []).notes).toEqual([inside]);
  expect(takePart(board, 'selection', ['out'])).toMatchObject({ notes: [outside], frames: [] });
  expect(takePart(board, 'board', ['out'])).toBe(board);
  expect(takePart(board, 'frame:gone', [])).toBe(board);
});
