import type { Point, Rectangle } from '@lambdastorm/board';
import { aroundRoute } from './aroundRoute.ts';
import { type Facing, facing, hasRoom, isStraight } from './facing.ts';
import { placeOfLabel } from './placeOfLabel.ts';
import { type ConnectionRoute, headLength, type RouteOptions, type Side } from './routeShape.ts';

const alone: RouteOptions = {};

/**
 * The way of an arrow from one note to another: straight or in one step between the sides that face each other, round
 * the notes where they are too close. The rectangles are what one sees of the notes; see `seenArea`.
 */
export function connectionRoute(from: Rectangle, to: Rectangle, options: RouteOptions = alone): ConnectionRoute {
  const view = facing(from, to, options);
  const fromAt = alongSide(from, view, view.fromAt + (options.fromShift ?? 0));
  const toAt = alongSide(to, view, view.toAt + (options.toShift ?? 0));
  return hasRoom({ gap: view.gap, fromAt, toAt })
    ? facingRoute(from, to, { view, fromAt, toAt, options })
    : aroundRoute(from, to, options.lane ?? 0);
}

/** However an end is shifted, it stays on the side of its note. */
function alongSide({ position, size }: Rectangle, { isAcross }: Facing, at: number): number {
  const start = isAcross ? position.y : position.x;
  const end = start + (isAcross ? size.height : size.width);
  return Math.min(Math.max(at, start), end);
}

interface Ends {
  readonly view: Facing;
  readonly fromAt: number;
  readonly toAt: number;
  readonly options: RouteOptions;
}

function facingRoute(from: Rectangle, to: Rectangle, { view, fromAt, toAt, options }: Ends): ConnectionRoute {
  const { isAcross, isForwards, gap } = view;
  const sign = isForwards ? 1 : -1;
  const fromEdge = farEdge(from, isAcross, isForwards);
  const toEdge = farEdge(to, isAcross, !isForwards);
  const fromBorder = fromEdge - (options.isFromDiamond === true ? sign * offMiddle(from, isAcross, fromAt) : 0);
  const toBorder = toEdge + (options.isToDiamond === true ? sign * offMiddle(to, isAcross, toAt) : 0);
  const start = point(isAcross, fromBorder, fromAt);
  const end = point(isAcross, toBorder, isStraight(fromAt, toAt) ? fromAt : toAt);
  const turn = fromEdge + sign * turnOf(gap, options);
  const points = isStraight(fromAt, toAt)
    ? [start, end]
    : [start, point(isAcross, turn, fromAt), point(isAcross, turn, toAt), end];
  return {
    points,
    start: sideOf(isAcross, isForwards),
    end: sideOf(isAcross, !isForwards),
    ...placeOfLabel(points, gap),
  };
}

/** How far from the first note a step turns: in the middle of the gap, and never below the head. */
function turnOf(gap: number, { turnShift = 0, turnAfter, turnBefore }: RouteOptions): number {
  const usual = turnAfter ?? (turnBefore === undefined ? gap / 2 : gap - turnBefore);
  const latest = gap - headLength - 6;
  return Math.max(4, Math.min(usual + turnShift, latest));
}

function farEdge({ position, size }: Rectangle, isAcross: boolean, isForwards: boolean): number {
  const start = isAcross ? position.x : position.y;
  return isForwards ? start + (isAcross ? size.width : size.height) : start;
}

function offMiddle({ position, size }: Rectangle, isAcross: boolean, at: number): number {
  return Math.abs(at - (isAcross ? position.y + size.height / 2 : position.x + size.width / 2));
}

function point(isAcross: boolean, along: number, at: number): Point {
  return isAcross ? { x: along, y: at } : { x: at, y: along };
}

function sideOf(isAcross: boolean, isForwards: boolean): Side {
  if (isAcross) return isForwards ? 'right' : 'left';
  return isForwards ? 'bottom' : 'top';
}
