import type { BoardFrame, BoardSnapshot, Point } from '@lambdastorm/board';
import { isInside } from './innermostFrame.ts';

export interface Carried {
  readonly id: string;
  readonly type: 'note' | 'frame';
  readonly position: Point;
}

/** What a frame takes along when it moves: notes whose centre lies in it, and smaller frames inside. */
export function carriedBy(frame: BoardFrame, board: Pick<BoardSnapshot, 'notes' | 'frames'>): Carried[] {
  const notes = board.notes.filter((note) => isInside(note, frame));
  const frames = board.frames.filter((other) => isInside(other, frame));
  return [
    ...frames.map(({ id, position }): Carried => ({ id, type: 'frame', position })),
    ...notes.map(({ id, position }): Carried => ({ id, type: 'note', position })),
  ];
}
