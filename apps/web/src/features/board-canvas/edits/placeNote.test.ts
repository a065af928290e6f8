import { event, policy } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { frameAround, noteAround, noteRightOf } from './placeNote.ts';

it('puts a note with its middle at a point', () => {
  expect(noteAround('n', 'domainEvent', { x: 500.4, y: 300 })).toMatchObject({
    position: { x: 400, y: 200 },
    text: '',
  });
});

it('puts a note to the right, in the same row', () => {
  const neighbour = policy('Whenever', 100, 100);

  expect(noteRightOf('n', 'actor', neighbour, [neighbour]).position).toEqual({ x: 460, y: 140 });
});

it('goes on to the first free place', () => {
  const [first, second, below] = [event('One'), event('Two', 240), event('Below', 480, 300)];

  expect(noteRightOf('n', 'domainEvent', first, [first, second, below]).position).toEqual({ x: 480, y: 0 });
});

it('draws a frame around things, with room for its title', () => {
  expect(frameAround('f', 'boundedContext', [event('One'), event('Two', 240)])).toEqual({
    ...{ id: 'f', kind: 'boundedContext', title: '' },
    position: { x: -40, y: -60 },
    size: { width: 520, height: 300 },
  });
  expect(frameAround('f', 'boundedContext', [])).toBeUndefined();
});
