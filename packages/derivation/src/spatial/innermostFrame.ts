import { type BoardFrame, centre, compareCodeUnits, contains, type Rectangle } from '@lambdastorm/board';

/** The smallest frame around the middle of a note; the id settles ties. */
export function innermostFrame(note: Rectangle, frames: readonly BoardFrame[]): BoardFrame | undefined {
  const middle = centre(note);
  return frames
    .filter((frame) => contains(frame, middle))
    .sort((a, b) => areaOf(a) - areaOf(b) || compareCodeUnits(a.id, b.id))[0];
}

function areaOf({ size }: Rectangle): number {
  return size.width * size.height;
}
