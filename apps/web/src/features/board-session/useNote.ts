import type { BoardSnapshot, StickyNote } from '@lambdastorm/board';
import { useSyncExternalStore } from 'react';
import { useBoardSession } from './BoardSession.ts';

const indexOf = new WeakMap<BoardSnapshot['notes'], ReadonlyMap<string, StickyNote>>();

/** The notes of a snapshot by id: one index for everybody who asks. */
function noteById({ notes }: Pick<BoardSnapshot, 'notes'>): ReadonlyMap<string, StickyNote> {
  const known = indexOf.get(notes);
  if (known !== undefined) return known;
  const index = new Map(notes.map((note) => [note.id, note]));
  indexOf.set(notes, index);
  return index;
}

/** One note of the open board; whoever uses it renders again only when this note changes. */
export function useNote(id: string): StickyNote | undefined {
  const { document } = useBoardSession();
  return useSyncExternalStore(document.subscribe, () => noteById(document.snapshot()).get(id));
}
