import { area, board, context, event, policy } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { type Alignment, arrangeEdits, nudgeEdits } from './arrange.ts';

const pair = board(event('One', 10, 50), event('Two', 300, 20, { size: { width: 100, height: 100 } }));

it.each<[Alignment, string, number, number]>([
  ['left', 'two', 10, 20],
  ['centre', 'one', 105, 50],
  ['right', 'one', 200, 50],
  ['top', 'one', 10, 20],
  ['middle', 'one', 10, 35],
  ['bottom', 'two', 300, 150],
])('aligns with the %s of all', (alignment, noteId, x, y) => {
  const edits = arrangeEdits(alignment, ['one', 'two'], pair);

  expect(edits).toContainEqual({ type: 'moveNote', noteId, to: { x, y } });
});

it('makes the gaps between notes even, across and down', () => {
  const row = board(event('Three', 900), event('One', 0), policy('Two', 250));
  const column = board(event('Three', 0, 900), event('One', 0, 0), event('Two', 0, 250));
  const ids = ['one', 'two', 'three'];

  expect(arrangeEdits('spreadAcross', ids, row)).toEqual([{ type: 'moveNote', noteId: 'two', to: { x: 390, y: 0 } }]);
  expect(arrangeEdits('spreadDown', ids, column)).toEqual([{ type: 'moveNote', noteId: 'two', to: { x: 0, y: 450 } }]);
});

it('spreads notes that lie on each other', () => {
  const heap = board(event('One', 0), event('Two', 10), event('Three', 20));

  expect(arrangeEdits('spreadAcross', ['one', 'two', 'three'], heap)).toEqual([
    { type: 'moveNote', noteId: 'three', to: { x: 480, y: 0 } },
    { type: 'moveNote', noteId: 'two', to: { x: 240, y: 0 } },
  ]);
});

it('aligns a frame with what is inside, and a group as one piece', () => {
  const wall = board(
    context('Sales', area(100, 0, 500, 500)),
    event('Sold', 200, 100),
    event('One', 0, 900, { group: 'g' }),
    event('Two', 300, 900, { group: 'g' }),
  );

  expect(arrangeEdits('left', ['ctx-sales', 'sold', 'one', 'two'], wall)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-sales', to: { x: 0, y: 0 } },
    { type: 'moveNote', noteId: 'sold', to: { x: 100, y: 100 } },
  ]);
  expect(arrangeEdits('left', ['one', 'two'], wall)).toEqual([
    { type: 'moveNote', noteId: 'two', to: { x: 0, y: 900 } },
  ]);
});

it('leaves what is locked where it is', () => {
  const wall = board(event('One', 0), event('Two', 300, 40), event('Three', 600, 80, { locked: true }));

  expect(arrangeEdits('top', ['one', 'two', 'three'], wall)).toEqual([
    { type: 'moveNote', noteId: 'two', to: { x: 300, y: 0 } },
  ]);
});

it('nudges a frame with what is inside, locked things too, and whatever is grouped with a note', () => {
  const wall = board(
    context('Sales', area(0, 0, 500, 500)),
    event('Sold', 100, 100, { locked: true }),
    event('One', 900, 0, { group: 'g' }),
    event('Two', 1200, 0, { group: 'g' }),
    event('Three', 1500, 0, { group: 'g', locked: true }),
  );

  expect(nudgeEdits(['ctx-sales'], { x: 10, y: 0 }, wall)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-sales', to: { x: 10, y: 0 } },
    { type: 'moveNote', noteId: 'sold', to: { x: 110, y: 100 } },
  ]);
  expect(nudgeEdits(['one'], { x: 10, y: 0 }, wall)).toEqual([
    { type: 'moveNote', noteId: 'one', to: { x: 910, y: 0 } },
    { type: 'moveNote', noteId: 'two', to: { x: 1210, y: 0 } },
  ]);
});
