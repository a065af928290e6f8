import { type BoardFrame, type BoardSnapshot, bounds, type Rectangle, type StickyNote } from '@lambdastorm/board';
import { carriedBy } from '../frames/carriedBy.ts';

/** What is arranged as one: a note, a frame with what is inside, or a group. */
export interface Piece {
  /** The notes and frames that it consists of, without those that a frame carries. */
  readonly ids: readonly string[];
  readonly area: Rectangle;
}

/**
 * The pieces of a selection. What is locked is none, what a selected frame carries belongs to the frame, and a group
 * is one piece unless nothing else is selected: then its members are arranged among themselves.
 */
export function piecesOf(ids: readonly string[], board: BoardSnapshot): Piece[] {
  const chosen = new Set(ids);
  const frames = board.frames.filter(({ id, locked }) => chosen.has(id) && locked !== true);
  const carried = new Set(frames.flatMap((frame) => carriedBy(frame, board).map(({ id }) => id)));
  const notes = board.notes.filter(({ id, locked }) => chosen.has(id) && locked !== true);
  const things = [...frames, ...notes].filter(({ id }) => !carried.has(id));
  const together = [...Map.groupBy(things, ({ id, group }) => group ?? id).values()];
  const apart = together.length === 1 ? things.map((thing) => [thing]) : together;
  return apart.flatMap(pieceOf);
}

function pieceOf(things: readonly (StickyNote | BoardFrame)[]): Piece[] {
  const area = bounds(things);
  return area === undefined ? [] : [{ ids: things.map(({ id }) => id), area }];
}
