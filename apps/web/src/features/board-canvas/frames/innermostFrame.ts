import { type BoardFrame, centre, contains, type StickyNote } from '@lambdastorm/board';
import { areaOf, outerFramesFirst } from './outerFramesFirst.ts';

export type Thing = StickyNote | BoardFrame;

/** Whether a thing lies in a frame: a note by its middle, and so a smaller frame. */
export function isInside(thing: Thing, frame: BoardFrame): boolean {
  const isSmaller = 'text' in thing || areaOf(thing) < areaOf(frame);
  return isSmaller && contains(frame, centre(thing));
}

/** Finds the innermost of some frames around a thing; `undefined` outside of all. */
export function innermostFrame(frames: readonly BoardFrame[]): (thing: Thing) => BoardFrame | undefined {
  const innermostFirst = outerFramesFirst(frames).toReversed();
  return (thing) => innermostFirst.find((frame) => isInside(thing, frame));
}
