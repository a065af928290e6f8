import { area, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { toBoardEdits, withTogether } from './toBoardEdits.ts';

const wall = board(
  context('Restaurant', area(0, 0, 1000, 800)),
  context('Kitchen', area(500, 100, 400, 400)),
  event('Order placed', 100, 100),
  event('Pizza baked', 600, 200),
  event('Far away', 5000, 100),
);
const nothingRunning = new Map();

function drop(id: string, x: number, y: number) {
  return { type: 'position' as const, id, position: { x, y }, dragging: false };
}

it('makes no edit while something is dragged, selected or measured', () => {
  expect(
    toBoardEdits(
      [
        { ...drop('order-placed', 1, 2), dragging: true },
        { type: 'select', id: 'order-placed', selected: true },
        { type: 'dimensions', id: 'order-placed', dimensions: { width: 1, height: 1 } },
      ],
      wall,
      nothingRunning,
    ),
  ).toEqual([]);
});

it('moves what was dropped, on whole units', () => {
  expect(toBoardEdits([drop('far-away', 10.4, 19.6), drop('order-placed', 0, 0)], wall, nothingRunning)).toEqual([
    { type: 'moveNote', noteId: 'far-away', to: { x: 10, y: 20 } },
    { type: 'moveNote', noteId: 'order-placed', to: { x: 0, y: 0 } },
  ]);
});

it('makes no edit of a thing that was dropped where it was', () => {
  expect(toBoardEdits([drop('order-placed', 100, 100)], wall, nothingRunning)).toEqual([]);
});

it('takes along what lies in a frame, inner frames too', () => {
  expect(toBoardEdits([drop('ctx-restaurant', 10, 20)], wall, nothingRunning)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-kitchen', to: { x: 510, y: 120 } },
    { type: 'moveFrame', frameId: 'ctx-restaurant', to: { x: 10, y: 20 } },
    { type: 'moveNote', noteId: 'order-placed', to: { x: 110, y: 120 } },
    { type: 'moveNote', noteId: 'pizza-baked', to: { x: 610, y: 220 } },
  ]);
});

it('leaves the outer frame when the inner one moves', () => {
  expect(toBoardEdits([drop('ctx-kitchen', 510, 100)], wall, nothingRunning)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-kitchen', to: { x: 510, y: 100 } },
    { type: 'moveNote', noteId: 'pizza-baked', to: { x: 610, y: 200 } },
  ]);
});

it('moves a note that is dragged together with its frame only once', () => {
  expect(toBoardEdits([drop('ctx-kitchen', 510, 100), drop('pizza-baked', 610, 200)], wall, nothingRunning)).toEqual([
    { type: 'moveFrame', frameId: 'ctx-kitchen', to: { x: 510, y: 100 } },
    { type: 'moveNote', noteId: 'pizza-baked', to: { x: 610, y: 200 } },
  ]);
});

it('resizes at the end, with the corner that moved', () => {
  const runningById = new Map([
    ['order-placed', { position: { x: 90.2, y: 100 }, size: { width: 210.3, height: 200 } }],
  ]);
  const end = { type: 'dimensions' as const, id: 'order-placed', resizing: false };

  expect(toBoardEdits([end], wall, runningById)).toEqual([
    { type: 'resizeNote', noteId: 'order-placed', position: { x: 90, y: 100 }, size: { width: 210, height: 200 } },
  ]);
});

it('takes along what is selected but only painted', () => {
  const along = withTogether(new Map([['order-placed', { x: 110, y: 90 }]]), ['order-placed', 'far-away'], wall);

  expect([...along]).toEqual([
    ['far-away', { x: 5010, y: 90 }],
    ['order-placed', { x: 110, y: 90 }],
  ]);
});

it('drops what moved along with the dragged note', () => {
  const runningById = new Map([
    ['order-placed', { position: { x: 110, y: 90 } }],
    ['far-away', { position: { x: 5010, y: 90 } }],
  ]);

  expect(toBoardEdits([drop('order-placed', 110, 90)], wall, runningById)).toEqual([
    { type: 'moveNote', noteId: 'far-away', to: { x: 5010, y: 90 } },
    { type: 'moveNote', noteId: 'order-placed', to: { x: 110, y: 90 } },
  ]);
});
