import { type BoardSnapshot, centre, contains, type Point, type Rectangle } from '@lambdastorm/board';
import { encloses } from '../view/rectangles.ts';
import { withGroups } from './withGroups.ts';

export function rectangleBetween(a: Point, b: Point): Rectangle {
  return {
    position: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
    size: { width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
  };
}

/**
 * What a drawn rectangle catches: notes whose centre it covers and frames that it encloses, with their groups. What is
 * locked slips through, so that one can draw on top of it.
 */
export function caughtBy(area: Rectangle, board: Pick<BoardSnapshot, 'notes' | 'frames'>): readonly string[] {
  const notes = board.notes.filter((note) => contains(area, centre(note)));
  const frames = board.frames.filter((frame) => encloses(area, frame));
  const free = [...frames, ...notes].filter(({ locked }) => locked !== true);
  return withGroups(
    free.map(({ id }) => id),
    board,
  );
}
