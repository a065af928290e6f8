import { area, arrow, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { removeEdits } from './removeEdits.ts';

it('removes notes, frames and arrows, and leaves the notes inside a frame', () => {
  const wall = board(context('Sales', area(0, 0, 900, 500)), event('One'), event('Two', 300), arrow('one', 'two'));

  expect(removeEdits(['ctx-sales', 'one--two', 'one', 'gone'], wall)).toEqual([
    { type: 'removeConnection', connectionId: 'one--two' },
    { type: 'removeNote', noteId: 'one' },
    { type: 'removeFrame', frameId: 'ctx-sales' },
  ]);
});

it('leaves what is locked', () => {
  const wall = board({ ...context('Sales', area(0, 0, 900, 500)), locked: true }, event('One', 0, 0, { locked: true }));

  expect(removeEdits(['ctx-sales', 'one'], wall)).toEqual([]);
});
