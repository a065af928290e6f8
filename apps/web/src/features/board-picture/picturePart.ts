import type { BoardSnapshot } from '@lambdastorm/board';
import { countOf } from '../../shared/countOf.ts';
import { cutOut } from '../board-canvas/clipboard/clipping.ts';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';

export interface PicturePart {
  /** `board`, `selection`, or `frame:` and its id. */
  readonly value: string;
  readonly label: string;
}

const framePrefix = 'frame:';

/** What of a board can be made a picture. */
export function pictureParts(board: BoardSnapshot, selectedIds: readonly string[]): PicturePart[] {
  const { notes, frames } = cutOut(board, selectedIds);
  const selected = [
    ...(notes.length === 0 ? [] : [countOf(notes.length, 'note')]),
    ...(frames.length === 0 ? [] : [countOf(frames.length, 'frame')]),
  ];
  return [
    { value: 'board', label: 'The whole board' },
    ...(selected.length === 0 ? [] : [{ value: 'selection', label: `The selection: ${selected.join(', ')}` }]),
    ...board.frames.map(({ id, kind, title }) => {
      const name = title.trim() === '' ? 'without a title' : title.trim();
      return { value: `${framePrefix}${id}`, label: `${frameKinds[kind].label} ${name}` };
    }),
  ];
}

/** The part alone; of what is no longer there, the whole board. */
export function takePart(board: BoardSnapshot, part: string, selectedIds: readonly string[]): BoardSnapshot {
  const ids = part === 'selection' ? selectedIds : part.startsWith(framePrefix) ? [part.slice(framePrefix.length)] : [];
  const piece = cutOut(board, ids);
  return piece.notes.length + piece.frames.length === 0 ? board : piece;
}
