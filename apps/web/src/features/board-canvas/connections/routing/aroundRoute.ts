import { bounds, type Point, type Rectangle } from '@lambdastorm/board';
import { placeOfLabel } from './placeOfLabel.ts';
import type { ConnectionRoute, Side } from './routeShape.ts';

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];
/** How far outside the notes the arrow passes, and what a bend costs compared with length. */
const [clearance, bendCost] = [24, 30];

interface Way {
  readonly points: readonly Point[];
  readonly start: Side;
  readonly end: Side;
  readonly cost: number;
}

/**
 * The way of an arrow where there is no room between two notes: out of one, round both, into the other. It never
 * crosses a note, except where one lies wholly inside the other. Lanes are different ways, the best first.
 */
export function aroundRoute(from: Rectangle, to: Rectangle, lane: number): ConnectionRoute {
  // The same ways in both directions: otherwise there and back might choose the same one.
  const isTurned = comesBefore(to, from);
  const ways = isTurned ? waysBetween(to, from) : waysBetween(from, to);
  const way = ways[lane % ways.length] ?? straight(from, to);
  const points = isTurned ? way.points.toReversed() : way.points;
  const [start, end] = isTurned ? [way.end, way.start] : [way.start, way.end];
  return { points, start, end, ...placeOfLabel(points, 0) };
}

function comesBefore(a: Rectangle, b: Rectangle): boolean {
  return a.position.x < b.position.x || (a.position.x === b.position.x && a.position.y < b.position.y);
}

function waysBetween(from: Rectangle, to: Rectangle): readonly Way[] {
  const ring = ringAround(from, to);
  const [exits, entries] = [openEnds(from, to), openEnds(to, from)];
  const ways = exits.flatMap((exit) =>
    entries.flatMap((entry): Way[] => {
      const way = throughCorner(exit, entry) ?? alongRing(exit, entry, ring);
      return way === undefined ? [] : [way];
    }),
  );
  return distinctSides(ways.sort((a, b) => a.cost - b.cost));
}

/** Ways that share a side would share an end: the first of them is enough. */
function distinctSides(ways: readonly Way[]): readonly Way[] {
  const chosen: Way[] = [];
  for (const way of ways) {
    const isOther = chosen.every(({ start, end }) => start !== way.start && end !== way.end);
    if (isOther) chosen.push(way);
  }
  return chosen;
}

interface End {
  readonly side: Side;
  readonly at: Point;
}

/** The middle of what the other note leaves free of each side, seen from outside. */
function openEnds(note: Rectangle, other: Rectangle): readonly End[] {
  const open = sides.flatMap((side): End[] => {
    const at = openPlace(note, other, side);
    return at === undefined ? [] : [{ side, at: onSide(note, side, at) }];
  });
  if (open.length > 0) return open;
  const { position, size } = note;
  const middle = { x: position.x + size.width / 2, y: position.y + size.height / 2 };
  return sides.map((side) => ({ side, at: onSide(note, side, isUpright(side) ? middle.x : middle.y) }));
}

function openPlace(note: Rectangle, other: Rectangle, side: Side): number | undefined {
  const [start, end] = isUpright(side) ? spanX(note) : spanY(note);
  const [otherStart, otherEnd] = isUpright(side) ? spanX(other) : spanY(other);
  const isInTheWay = outwards(other, side) > outwards(note, side) && otherStart < end && otherEnd > start;
  if (!isInTheWay) return (start + end) / 2;
  const [before, after] = [otherStart - start, end - otherEnd];
  if (Math.max(before, after) <= 0) return undefined;
  return before >= after ? (start + otherStart) / 2 : (otherEnd + end) / 2;
}

/** Out of one side and down into another with a single bend, when the corner lies outside both. */
function throughCorner(exit: End, entry: End): Way | undefined {
  if (isUpright(exit.side) === isUpright(entry.side)) return undefined;
  const corner = isUpright(exit.side) ? { x: exit.at.x, y: entry.at.y } : { x: entry.at.x, y: exit.at.y };
  const isOutside = reach(exit, corner) >= 12 && reach(entry, corner) >= 16;
  return isOutside ? wayOf(exit, entry, [exit.at, corner, entry.at]) : undefined;
}

function reach({ side, at }: End, { x, y }: Point): number {
  if (side === 'left') return at.x - x;
  if (side === 'right') return x - at.x;
  return side === 'top' ? at.y - y : y - at.y;
}

/** Out to a ring around both notes, along it the shorter way, and in again. */
function alongRing(exit: End, entry: End, ring: Rectangle): Way | undefined {
  const [out, back] = [onRing(exit, ring), onRing(entry, ring)];
  const { width, height } = ring.size;
  const round = 2 * (width + height);
  const clockwise = (placeOnRing(entry.side, back, ring) - placeOnRing(exit.side, out, ring) + round) % round;
  // Out and back on one line would be no arrow.
  if (exit.side === entry.side && Math.min(clockwise, round - clockwise) < clearance) return undefined;
  const corners = clockwise <= round / 2 ? cornersBetween(exit, entry, ring) : cornersBetween(entry, exit, ring);
  const inOrder = clockwise <= round / 2 ? corners : corners.toReversed();
  return wayOf(exit, entry, [exit.at, out, ...inOrder, back, entry.at]);
}

/** The corners of the ring on the way clockwise. */
function cornersBetween(exit: End, entry: End, { position: { x, y }, size: { width, height } }: Rectangle): Point[] {
  const corners = [
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
    { x, y },
  ];
  const start = sides.indexOf(exit.side);
  const count = (sides.indexOf(entry.side) - start + sides.length) % sides.length;
  return [...corners, ...corners].slice(start, start + count);
}

/** Clockwise from the top left corner. */
function placeOnRing(side: Side, at: Point, { position: { x, y }, size: { width, height } }: Rectangle): number {
  if (side === 'top') return at.x - x;
  if (side === 'right') return width + at.y - y;
  return side === 'bottom' ? 2 * width + height - (at.x - x) : 2 * (width + height) - (at.y - y);
}

function ringAround(from: Rectangle, to: Rectangle): Rectangle {
  const { position, size } = bounds([from, to]) ?? from;
  return {
    position: { x: position.x - clearance, y: position.y - clearance },
    size: { width: size.width + 2 * clearance, height: size.height + 2 * clearance },
  };
}

function onRing({ side, at }: End, ring: Rectangle): Point {
  return onSide(ring, side, isUpright(side) ? at.x : at.y);
}

function onSide({ position, size }: Rectangle, side: Side, at: number): Point {
  if (side === 'left') return { x: position.x, y: at };
  if (side === 'right') return { x: position.x + size.width, y: at };
  return side === 'top' ? { x: at, y: position.y } : { x: at, y: position.y + size.height };
}

function wayOf(exit: End, entry: End, points: readonly Point[]): Way {
  let cost = points.length * bendCost;
  points.forEach((point, index) => {
    const before = points[index - 1] ?? point;
    cost += Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  });
  return { points, start: exit.side, end: entry.side, cost };
}

function straight(from: Rectangle, to: Rectangle): Way {
  return { points: [from.position, to.position], start: 'left', end: 'left', cost: 0 };
}

function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/** How far out a side lies, in its own direction. */
function outwards({ position, size }: Rectangle, side: Side): number {
  if (side === 'left') return -position.x;
  if (side === 'right') return position.x + size.width;
  return side === 'top' ? -position.y : position.y + size.height;
}

function spanX({ position, size }: Rectangle): readonly [number, number] {
  return [position.x, position.x + size.width];
}

function spanY({ position, size }: Rectangle): readonly [number, number] {
  return [position.y, position.y + size.height];
}
