import { area, board, context, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { withGroups } from './withGroups.ts';

const wall = board(
  { ...context('Sales', area(0, 0, 400, 400)), group: 'g' },
  event('One', 0, 0, { group: 'g' }),
  event('Two', 0, 0, { group: 'other' }),
  event('Three'),
);

it('adds whoever shares a group', () => {
  expect(withGroups(['three', 'one'], wall)).toEqual(['three', 'one', 'ctx-sales']);
});

it('leaves things without a group as they are', () => {
  expect(withGroups(['three'], wall)).toEqual(['three']);
});
