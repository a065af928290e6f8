import { type BoardEdit, type BoardFrame, type BoardSnapshot, bounds, type Point } from '@lambdastorm/board';
import { carriedBy } from '../../frames/carriedBy.ts';
import { innermostFrame, type Thing } from '../../frames/innermostFrame.ts';
import { outerFramesFirst } from '../../frames/outerFramesFirst.ts';
import { framePadding, growFrame, type Placing } from '../growFrame.ts';
import { placeEdits } from '../placeEdits.ts';
import type { Item } from './Item.ts';
import { inOrder } from './inOrder.ts';

/**
 * Brings notes into clean rows and columns, frame by frame from the innermost outwards: the order along the timeline
 * stays, nothing lies on another thing any more, notes stay in their frames and frames grow with them. Tidies the
 * whole board when no id is given; a frame stands for what is inside. Locked things are left alone.
 */
export function tidyEdits(ids: readonly string[], board: BoardSnapshot): BoardEdit[] {
  const things = [...board.frames, ...board.notes];
  const tidying: Tidying = {
    scope: scopeOf(ids, board),
    thingById: new Map(things.map((thing) => [thing.id, thing])),
    childrenOf: Map.groupBy(things, innermostFrame(board.frames)),
    areas: new Map(),
  };
  for (const frame of [...outerFramesFirst(board.frames).toReversed(), undefined]) tidyInside(frame, tidying);
  return placeEdits(tidying.areas, board);
}

interface Tidying extends Placing {
  /** What may be moved. */
  readonly scope: ReadonlySet<Thing>;
  /** What lies directly in each frame, and outside of all. */
  readonly childrenOf: ReadonlyMap<BoardFrame | undefined, readonly Thing[]>;
}

function scopeOf(ids: readonly string[], board: BoardSnapshot): ReadonlySet<Thing> {
  const chosen = new Set(ids);
  for (const frame of board.frames) {
    if (ids.includes(frame.id)) for (const { id } of carriedBy(frame, board)) chosen.add(id);
  }
  const isChosen = ({ id, locked }: Thing): boolean => locked !== true && (ids.length === 0 || chosen.has(id));
  return new Set<Thing>([...board.frames, ...board.notes].filter(isChosen));
}

/** Frames further inside have been tidied before. */
function tidyInside(frame: BoardFrame | undefined, tidying: Tidying): void {
  const inside = (tidying.childrenOf.get(frame) ?? []).filter((thing) => tidying.scope.has(thing));
  const together = Map.groupBy(inside, ({ id, group }) => group ?? id);
  const items = [...together.values()].flatMap((things) => itemOf(things, tidying));
  const places = inOrder(items);
  const by = frame === undefined ? { x: 0, y: 0 } : inwards(frame, [...places.values()]);
  for (const [item, { x, y }] of places) move(item, { x: x + by.x, y: y + by.y }, tidying);
  if (frame !== undefined) growFrame(frame, tidying);
}

function itemOf(things: readonly Thing[], tidying: Tidying): readonly Item[] {
  const area = bounds(things.map((thing) => tidying.areas.get(thing.id) ?? thing));
  if (area === undefined) return [];
  const [first] = things;
  const isNote = things.length === 1 && first !== undefined && 'text' in first;
  return [{ ids: things.flatMap((thing) => withContents(thing, tidying)), area, isNote }];
}

/** A thing and all that lies in it: by the innermost frame, so that nothing is carried by two. */
function withContents(thing: Thing, tidying: Tidying): readonly string[] {
  if ('text' in thing) return [thing.id];
  const inside = tidying.childrenOf.get(thing) ?? [];
  return [thing.id, ...inside.flatMap((child) => withContents(child, tidying))];
}

function move({ ids, area }: Item, to: Point, { thingById, areas }: Tidying): void {
  const by = { x: to.x - area.position.x, y: to.y - area.position.y };
  for (const id of ids) {
    const { position, size } = areas.get(id) ?? thingById.get(id) ?? area;
    areas.set(id, { position: { x: position.x + by.x, y: position.y + by.y }, size });
  }
}

/** How far contents must move so that they do not cover the border or the title of their frame. */
function inwards({ position }: BoardFrame, places: readonly Point[]): Point {
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  return { x: Math.max(0, position.x + framePadding.side - left), y: Math.max(0, position.y + framePadding.top - top) };
}
