import { area, board, context, event, policy } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { arrangeEdits, nudgeEdits } from './arrange.ts';

it('aligns notes with the leftmost and the topmost', () => {
  const notes = [event('One', 10, 50), event('Two', 300, 20)];

  expect(arrangeEdits('alignLeft', notes)).toEqual([{ type: 'moveNote', noteId: 'two', to: { x: 10, y: 20 } }]);
  expect(arrangeEdits('alignTop', notes)).toEqual([{ type: 'moveNote', noteId: 'one', to: { x: 10, y: 20 } }]);
});

it('makes the gaps between notes even', () => {
  const notes = [event('Three', 900), event('One', 0), policy('Two', 250)];

  expect(arrangeEdits('distribute', notes)).toEqual([{ type: 'moveNote', noteId: 'two', to: { x: 390, y: 0 } }]);
});

it('spreads notes that lie on each other', () => {
  const notes = [event('One', 0), event('Two', 10), event('Three', 20)];

  expect(arrangeEdits('distribute', notes)).toEqual([
    { type: 'moveNote', noteId: 'two', to: { x: 240, y: 0 } },
    { type: 'moveNote', noteId: 'three', to: { x: 480, y: 0 } },
  ]);
});

it('nudges a frame with what is inside', () => {
  const wall = board(context('Sales', area(0, 0, 500, 500)), event('Sold', 100, 100));

  expect(nudgeEdits(['ctx-sales'], { x: 10, y: 0 }, wall)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-sales', to: { x: 10, y: 0 } },
    { type: 'moveNote', noteId: 'sold', to: { x: 110, y: 100 } },
  ]);
});
