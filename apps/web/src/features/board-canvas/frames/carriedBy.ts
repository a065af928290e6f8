import { type BoardFrame, type BoardSnapshot, centre, contains, type Point } from '@lambdastorm/board';
import { areaOf } from './outerFramesFirst.ts';

export interface Carried {
  readonly id: string;
  readonly type: 'note' | 'frame';
  readonly position: Point;
}

/** What a frame takes along when it moves: notes whose centre lies in it, and smaller frames inside. */
export function carriedBy(frame: BoardFrame, board: Pick<BoardSnapshot, 'notes' | 'frames'>): Carried[] {
  const notes = board.notes.filter((note) => contains(frame, centre(note)));
  const frames = board.frames.filter(
    (other) => other.id !== frame.id && areaOf(other) < areaOf(frame) && contains(frame, centre(other)),
  );
  return [
    ...frames.map(({ id, position }): Carried => ({ id, type: 'frame', position })),
    ...notes.map(({ id, position }): Carried => ({ id, type: 'note', position })),
  ];
}
