import {
  type BoardFrame,
  type BoardSnapshot,
  bounds,
  contains,
  type Point,
  type Rectangle,
  type StickyNote,
} from '@lambdastorm/board';
import { useSelection } from '../../selection/selectionStore.ts';
import type { Wall } from '../Wall.ts';

export function selectedNotes({ document }: Wall): StickyNote[] {
  return notesOf(document.snapshot(), useSelection.getState().selectedIds);
}

export function notesOf(board: BoardSnapshot, ids: readonly string[]): StickyNote[] {
  const chosen = new Set(ids);
  return board.notes.filter(({ id }) => chosen.has(id));
}

export function framesOf(board: BoardSnapshot, ids: readonly string[]): BoardFrame[] {
  const chosen = new Set(ids);
  return board.frames.filter(({ id }) => chosen.has(id));
}

/** The topmost note at a place. */
export function noteAt({ notes }: BoardSnapshot, at: Point): StickyNote | undefined {
  return notes.findLast((note) => contains(note, at));
}

/** The area that things cover; a connection covers its two notes. */
export function areaOfIds(board: BoardSnapshot, ids: readonly string[]): Rectangle | undefined {
  const chosen = new Set(ids);
  for (const { id, from, to } of board.connections) {
    if (chosen.has(id)) chosen.add(from).add(to);
  }
  return bounds([...notesOf(board, [...chosen]), ...framesOf(board, [...chosen])]);
}
