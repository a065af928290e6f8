import { type Point, type Rectangle, stickyKinds } from '@lambdastorm/board';
import { area } from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionRoute } from './connectionRoute.ts';
import { seenArea } from './seenArea.ts';

const note = area(0, 0, 200, 200);

it('is a straight line between notes in a row', () => {
  expect(connectionRoute(note, area(240, 0, 200, 200))).toMatchObject({
    points: [
      { x: 200, y: 100 },
      { x: 240, y: 100 },
    ],
    start: 'right',
    end: 'left',
    label: { x: 220, y: 100 },
  });
});

it('is straight as long as enough of the notes lies opposite', () => {
  const { points } = connectionRoute(note, area(240, 60, 160, 120));

  expect(points.map(({ y }) => y)).toEqual([120, 120]);
});

it.each([
  ['to the right and far below', area(900, 500, 200, 200), 'right', 'left'],
  ['to the left', area(-400, 250, 200, 200), 'left', 'right'],
  ['above', area(250, -600, 200, 200), 'top', 'bottom'],
])('takes one step to a note %s', (_where, to, start, end) => {
  const route = connectionRoute(note, to);

  expect(route).toMatchObject({ start, end });
  expect(route.points).toHaveLength(4);
});

it('goes over the top of notes that touch, and below them on the way back', () => {
  const touching = area(200, 0, 200, 200);

  expect(connectionRoute(note, touching).points).toEqual([
    { x: 100, y: 0 },
    { x: 100, y: -24 },
    { x: 300, y: -24 },
    { x: 300, y: 0 },
  ]);
  expect(connectionRoute(touching, note, { lane: 1 })).toMatchObject({ start: 'bottom', end: 'bottom' });
});

it('goes round the corner of notes that lie on each other', () => {
  const { points } = connectionRoute(note, area(60, 40, 200, 200));

  expect(points).toEqual([
    { x: 200, y: 20 },
    { x: 230, y: 20 },
    { x: 230, y: 40 },
  ]);
});

it('ends where one sees the paper of a hotspot', () => {
  const { size } = stickyKinds.hotspot;
  const hotspot = seenArea('hotspot', { position: { x: 400, y: 0 }, size });
  const { points } = connectionRoute(area(0, 0, 200, size.height), hotspot, { toShift: 10, isToDiamond: true });

  const tip = points.at(-1);
  expect(tip?.x).toBeCloseTo(hotspot.position.x + 10);
});

const anyArea = fc
  .record({
    x: fc.integer({ min: -600, max: 600 }),
    y: fc.integer({ min: -600, max: 600 }),
    width: fc.integer({ min: 20, max: 400 }),
    height: fc.integer({ min: 20, max: 400 }),
  })
  .map(({ x, y, width, height }) => area(x, y, width, height));

const anyShifts = fc.record({
  fromShift: fc.integer({ min: -8, max: 8 }),
  toShift: fc.integer({ min: -8, max: 8 }),
  turnShift: fc.integer({ min: -40, max: 40 }),
  lane: fc.nat(3),
});

it('always starts and ends on a border and has only right angles', () => {
  fc.assert(
    fc.property(anyArea, anyArea, anyShifts, (from, to, options) => {
      const { points, start, end } = connectionRoute(from, to, options);
      expect(isOnSide(points[0], from, start)).toBe(true);
      expect(isOnSide(points.at(-1), to, end)).toBe(true);
      for (const [a, b] of stretches(points)) expect((a.x === b.x) !== (a.y === b.y)).toBe(true);
    }),
  );
});

it('never crosses the inside of its notes, unless one is inside the other', () => {
  fc.assert(
    fc.property(anyArea, anyArea, anyShifts, (from, to, options) => {
      fc.pre(!isInside(from, to) && !isInside(to, from));
      for (const stretch of stretches(connectionRoute(from, to, options).points)) {
        expect([crosses(stretch, from), crosses(stretch, to)]).toEqual([false, false]);
      }
    }),
  );
});

it('leaves and arrives from outside', () => {
  fc.assert(
    fc.property(anyArea, anyArea, (from, to) => {
      const { points, start, end } = connectionRoute(from, to);
      expect(sideTowards(points[0], points[1])).toBe(start);
      expect(sideTowards(points.at(-1), points.at(-2))).toBe(end);
    }),
  );
});

type Stretch = readonly [Point, Point];

function stretches(points: readonly Point[]): Stretch[] {
  return points.slice(1).map((point, index): Stretch => [points[index] ?? point, point]);
}

function isOnSide(point: Point | undefined, { position, size }: Rectangle, side: string): boolean {
  if (point === undefined) return false;
  const [right, bottom] = [position.x + size.width, position.y + size.height];
  const isInWidth = point.x >= position.x && point.x <= right;
  const isInHeight = point.y >= position.y && point.y <= bottom;
  if (side === 'left') return point.x === position.x && isInHeight;
  if (side === 'right') return point.x === right && isInHeight;
  return isInWidth && point.y === (side === 'top' ? position.y : bottom);
}

function crosses([a, b]: Stretch, { position, size }: Rectangle): boolean {
  const [left, top] = [position.x + 0.01, position.y + 0.01];
  const [right, bottom] = [position.x + size.width - 0.01, position.y + size.height - 0.01];
  return (
    Math.min(a.x, b.x) < right && Math.max(a.x, b.x) > left && Math.min(a.y, b.y) < bottom && Math.max(a.y, b.y) > top
  );
}

function isInside({ position, size }: Rectangle, outer: Rectangle): boolean {
  return (
    position.x >= outer.position.x &&
    position.y >= outer.position.y &&
    position.x + size.width <= outer.position.x + outer.size.width &&
    position.y + size.height <= outer.position.y + outer.size.height
  );
}

function sideTowards(at: Point | undefined, next: Point | undefined): string {
  if (at === undefined || next === undefined) return 'nowhere';
  if (at.x === next.x) return next.y < at.y ? 'top' : 'bottom';
  return next.x < at.x ? 'left' : 'right';
}
