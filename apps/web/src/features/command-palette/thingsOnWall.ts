import {
  type BoardFrame,
  type BoardSnapshot,
  centre,
  contains,
  type Rectangle,
  type StickyNote,
} from '@lambdastorm/board';
import { areaOf } from '../board-canvas/frames/outerFramesFirst.ts';
import { inReadingOrder } from '../board-canvas/selecting/readingOrder.ts';
import { foldText, type Worded } from './matchWords.ts';

export interface WordedNote extends Worded {
  readonly type: 'note';
  readonly note: StickyNote;
}

export interface WordedFrame extends Worded {
  readonly type: 'frame';
  readonly frame: BoardFrame;
}

/** The notes with words on them, in reading order. */
export function notesOnWall(notes: readonly StickyNote[]): WordedNote[] {
  return inReadingOrder(notes)
    .map((note): WordedNote => ({ type: 'note', note, folded: foldText(note.text) }))
    .filter(({ folded }) => folded !== '');
}

export function framesOnWall(frames: readonly BoardFrame[]): WordedFrame[] {
  return frames
    .map((frame): WordedFrame => ({ type: 'frame', frame, folded: foldText(frame.title) }))
    .filter(({ folded }) => folded !== '');
}

/** The innermost frame with a title that a note or a smaller frame lies in. */
export function frameAround(thing: Rectangle, frames: BoardSnapshot['frames']): BoardFrame | undefined {
  const [innermost] = frames
    .filter((frame) => frame.title.trim() !== '' && areaOf(frame) > areaOf(thing) && contains(frame, centre(thing)))
    .sort((a, b) => areaOf(a) - areaOf(b));
  return innermost;
}
