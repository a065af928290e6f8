import { area, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { pagesOf } from './pagesOf.ts';

const wall = board(
  context('Payment', area(1000, 0, 800, 400)),
  context('Ordering', area(0, 0, 800, 400)),
  command('Place order', 100, 100),
  event('Order placed', 400, 100),
  event('Order paid', 1100, 100),
  ...flow('place-order', 'order-placed', 'order-paid'),
);

it('is a page for each frame, from left to right, with the arrows inside', () => {
  const pages = pagesOf(wall);
  expect(pages.map(({ title }) => title)).toEqual(['Ordering', 'Payment']);
  expect(pages[0]?.board.notes.map(({ id }) => id)).toEqual(['order-placed', 'place-order']);
  expect(pages[0]?.board.connections.map(({ id }) => id)).toEqual(['place-order--order-placed']);
});

it('leaves nothing out that is in no frame', () => {
  const pages = pagesOf(board(...wall.frames, ...wall.notes, event('Order lost', 5000, 0)));
  expect(pages.map(({ title }) => title)).toEqual(['Ordering', 'Payment', 'Outside the frames']);
  expect(pages[2]?.board.notes.map(({ id }) => id)).toEqual(['order-lost']);
});

it('has one page for a board without frames', () => {
  expect(pagesOf(board(event('Order lost'))).length).toBe(1);
  expect(pagesOf(board()).length).toBe(1);
});
