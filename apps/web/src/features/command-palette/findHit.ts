import type { StickyNote } from '@lambdastorm/board';
import { foldText, matchWords } from './matchWords.ts';
import { notesOnWall } from './thingsOnWall.ts';

export type Direction = 'forwards' | 'backwards';

/** A note that a search found, and its place among all that it found: the 3rd of 12. */
export interface Hit {
  readonly noteId: string;
  readonly position: number;
  readonly count: number;
}

/** The place of a note among the hits in reading order; `undefined` when it is none. */
export function findHit(notes: readonly StickyNote[], words: string, noteId: string): Hit | undefined {
  const ids = hitIds(notes, words);
  return hitAt(ids, ids.indexOf(noteId));
}

/** The next hit in reading order after what is selected, and round the end of the wall. */
export function findNextHit(
  notes: readonly StickyNote[],
  words: string,
  { from, direction }: { readonly from: string | undefined; readonly direction: Direction },
): Hit | undefined {
  const ids = hitIds(notes, words);
  const last = ids.length - 1;
  const order = notesOnWall(notes).map(({ note }) => note.id);
  const start = from === undefined ? -1 : order.indexOf(from);
  if (start === -1) return hitAt(ids, direction === 'forwards' ? 0 : last);
  const rest = new Set(direction === 'forwards' ? order.slice(start + 1) : order.slice(0, start));
  const index =
    direction === 'forwards' ? ids.findIndex((id) => rest.has(id)) : ids.findLastIndex((id) => rest.has(id));
  if (index === -1) return hitAt(ids, direction === 'forwards' ? 0 : last);
  return hitAt(ids, index);
}

function hitIds(notes: readonly StickyNote[], words: string): string[] {
  if (foldText(words) === '') return [];
  const worded = notesOnWall(notes);
  const found = new Set(matchWords(worded, words));
  return worded.filter((each) => found.has(each)).map(({ note }) => note.id);
}

function hitAt(ids: readonly string[], index: number): Hit | undefined {
  const noteId = ids[index];
  return noteId === undefined ? undefined : { noteId, position: index + 1, count: ids.length };
}
