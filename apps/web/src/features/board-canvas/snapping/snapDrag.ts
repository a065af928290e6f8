import {
  type BoardFrame,
  type BoardSnapshot,
  bounds,
  type Point,
  type Rectangle,
  type StickyNote,
} from '@lambdastorm/board';
import { overlap } from '../view/rectangles.ts';
import { type Snap, snapMove } from './snapMove.ts';

const toleranceInPixels = 6;

/** The part of the wall that is in view, and how large a board unit is. */
export interface Sight {
  readonly area: Rectangle;
  readonly zoom: number;
}

/** Snaps everything that is dragged as one rectangle; notes to notes in view, frames to frames, never to what moves. */
export function snapDrag(
  dragged: ReadonlyMap<string, Point>,
  moving: ReadonlyMap<string, Point>,
  board: BoardSnapshot,
  { area, zoom }: Sight,
): Snap {
  const things: readonly (StickyNote | BoardFrame)[] = board.notes.some(({ id }) => dragged.has(id))
    ? board.notes
    : board.frames;
  const moved = things.flatMap(({ id, size }) => {
    const position = dragged.get(id);
    return position === undefined ? [] : [{ position, size }];
  });
  const box = bounds(moved);
  if (box === undefined) return { by: { x: 0, y: 0 }, lines: [] };
  const others = things.filter((thing) => !moving.has(thing.id) && overlap(thing, area));
  return snapMove(box, others, toleranceInPixels / zoom);
}
