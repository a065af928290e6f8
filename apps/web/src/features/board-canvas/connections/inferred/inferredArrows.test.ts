import { aggregate, area, command, event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { inferredArrows } from './inferredArrows.ts';

const none: ReadonlySet<string> = new Set();
const notes = [command('Pay'), aggregate('Account', 240, -20), event('Paid', 5000)];
const pair = { from: 'pay', to: 'account' };

function ends(...args: Parameters<typeof inferredArrows>) {
  return inferredArrows(...args).map(({ start, end }) => [start, end]);
}

it('crosses the gap in the middle of what the two have in common', () => {
  const arrow = [
    { x: 200, y: 100 },
    { x: 240, y: 100 },
  ];
  expect(ends([pair], notes, { movingIds: none })).toEqual([arrow]);
  expect(ends([{ from: 'account', to: 'pay' }], notes, { movingIds: none })).toEqual([arrow.toReversed()]);
});

it('keeps a length that can be seen and hit where notes touch', () => {
  const touching = [command('Pay'), aggregate('Account', 200, 0)];
  expect(ends([pair], touching, { movingIds: none })).toEqual([
    [
      { x: 187, y: 100 },
      { x: 213, y: 100 },
    ],
  ]);
});

it.each([
  ['one of the notes is being moved', { movingIds: new Set(['account']) }],
  ['both are out of sight', { movingIds: none, area: area(1000, 0, 500, 500) }],
])('draws nothing where %s', (_what, shown) => {
  expect(inferredArrows([pair], notes, shown)).toEqual([]);
});

it('draws nothing of a reading that the wall has left behind', () => {
  const pairs = [
    { from: 'pay', to: 'paid' },
    { from: 'pay', to: 'gone' },
  ];
  expect(inferredArrows(pairs, notes, { movingIds: none })).toEqual([]);
});
