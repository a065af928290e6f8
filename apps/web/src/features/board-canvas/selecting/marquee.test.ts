import { area, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { caughtBy, rectangleBetween } from './marquee.ts';

const wall = board(context('Sales', area(0, 0, 500, 500)), event('Inside', 100, 100), event('Half', 450, 100));

it('catches notes by their middle and frames as a whole', () => {
  expect(caughtBy(rectangleBetween({ x: 620, y: 620 }, { x: -10, y: -10 }), wall)).toEqual([
    'ctx-sales',
    'half',
    'inside',
  ]);
  expect(caughtBy(area(50, 50, 400, 400), wall)).toEqual(['inside']);
});

it('catches groups whole, and nothing that is locked', () => {
  const things = board(
    event('Near', 0, 0, { group: 'g' }),
    event('Far', 5000, 0, { group: 'g' }),
    event('Locked', 10, 0, { locked: true }),
  );

  expect(caughtBy(area(-50, -50, 400, 400), things)).toEqual(['near', 'far']);
});
