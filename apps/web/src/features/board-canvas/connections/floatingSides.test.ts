import { area } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { floatingSides } from './floatingSides.ts';

const note = area(0, 0, 200, 200);

it.each([
  ['right of it', area(400, 0, 200, 200), { side: 'right', x: 200, y: 100 }, { side: 'left', x: 400, y: 100 }],
  ['left of it', area(-400, 0, 200, 200), { side: 'left', x: 0, y: 100 }, { side: 'right', x: -200, y: 100 }],
  ['below it', area(0, 400, 200, 200), { side: 'bottom', x: 100, y: 200 }, { side: 'top', x: 100, y: 400 }],
  ['above it', area(0, -400, 200, 200), { side: 'top', x: 100, y: 0 }, { side: 'bottom', x: 100, y: -200 }],
  [
    'far right and a little below',
    area(900, 300, 200, 200),
    { side: 'right', x: 200, y: 100 },
    { side: 'left', x: 900, y: 400 },
  ],
])('leaves on the facing side when the other is %s', (_where, other, from, to) => {
  expect(floatingSides(note, other)).toEqual({ from, to });
});

it('is straight between notes of different heights in one row', () => {
  const { from, to } = floatingSides(note, area(400, 20, 160, 120));

  expect([from.y, to.y]).toEqual([90, 90]);
});

it('still has two sides when notes lie on each other', () => {
  expect(floatingSides(note, area(20, 5, 200, 200))).toMatchObject({ from: { side: 'right' }, to: { side: 'left' } });
});
