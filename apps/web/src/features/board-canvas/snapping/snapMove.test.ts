import { area } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { snapMove } from './snapMove.ts';

const neighbour = area(0, 0, 200, 200);

it('brings a note into the row of its neighbour', () => {
  expect(snapMove(area(405, 4, 200, 200), [neighbour], 6)).toEqual({
    by: { x: 0, y: -4 },
    lines: [{ axis: 'y', at: 0, from: 0, to: 605 }],
  });
});

it('aligns the middles of notes of different sizes', () => {
  expect(snapMove(area(17, 500, 160, 120), [neighbour], 6)).toEqual({
    by: { x: 3, y: 0 },
    lines: [{ axis: 'x', at: 100, from: 0, to: 620 }],
  });
});

it('takes the nearest of several', () => {
  expect(snapMove(area(300, 3, 200, 200), [neighbour, area(900, 5, 200, 200)], 6).by).toEqual({ x: 0, y: 2 });
});

it('leaves what is in line with nothing', () => {
  expect(snapMove(area(433, 333, 200, 200), [neighbour], 6)).toEqual({ by: { x: 0, y: 0 }, lines: [] });
});
