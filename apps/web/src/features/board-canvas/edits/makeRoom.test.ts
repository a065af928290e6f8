import { applyEdit } from '@lambdastorm/board';
import { area, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { makeRoomEdits } from './makeRoom.ts';

it('pushes what lies to the right, and widens the frame between', () => {
  const wall = {
    ...board(
      context('Sales', area(0, 0, 800, 400)),
      context('Shipping', area(900, 0, 400, 400)),
      event('Sold', 100, 100),
      event('Paid', 400, 100),
      event('Shipped', 1000, 100),
    ),
    views: [{ id: 'v', name: 'Shipping', ...area(850, 0, 500, 400) }],
  };

  const { frames, notes, views } = makeRoomEdits(wall, { x: 320, width: 240 }).reduce(applyEdit, wall);

  expect(frames).toEqual([context('Sales', area(0, 0, 1040, 400)), context('Shipping', area(1140, 0, 400, 400))]);
  expect(notes.map(({ text, position }) => [text, position.x])).toEqual([
    ['Paid', 640],
    ['Shipped', 1240],
    ['Sold', 100],
  ]);
  expect(views.map(({ position }) => position.x)).toEqual([1090]);
});

it('leaves locked things alone, but not in a frame that moves', () => {
  const wall = board(
    { ...context('Sales', area(0, 0, 800, 400)), locked: true as const },
    context('Shipping', area(900, 0, 400, 400)),
    event('Sold', 500, 100, { locked: true }),
    event('Shipped', 1000, 100, { locked: true }),
  );

  expect(makeRoomEdits(wall, { x: 320, width: 100 })).toEqual([
    { type: 'moveFrame', frameId: 'ctx-shipping', to: { x: 1000, y: 0 } },
    { type: 'moveNote', noteId: 'shipped', to: { x: 1100, y: 100 } },
  ]);
});
