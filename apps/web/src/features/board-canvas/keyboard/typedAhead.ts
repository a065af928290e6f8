import type { StickyNote } from '@lambdastorm/board';
import { continueTimeline, takeBackFresh } from '../actions/placing.ts';
import { useMode } from '../modeStore.ts';
import { rewordEdits } from '../notes/growNote.ts';
import type { Wall } from '../Wall.ts';

/**
 * What a fast hand types between the key that opens a note and its field, which has to be put up and, when the note is
 * out of sight, brought into view first.
 */
let ahead: { readonly id: string; readonly words: string } | undefined;

/** The words typed ahead on a thing, for its field; they are handed out once. */
export function takeTypedAhead(id: string): string {
  const words = ahead?.id === id ? ahead.words : '';
  ahead = undefined;
  return words;
}

/** Takes a key that belongs to the note that is being written, while its field is not there yet. */
export function typeAhead(wall: Wall, event: KeyboardEvent): boolean {
  const { writingId: id } = useMode.getState();
  if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  const note = wall.document.snapshot().notes.find((each) => each.id === id);
  if (note === undefined) return false;
  const words = ahead?.id === id ? ahead.words : '';
  if (event.key.length === 1) ahead = { id, words: words + event.key };
  else if (event.key === 'Backspace') ahead = { id, words: words.slice(0, -1) };
  else if (event.key === 'Enter' || event.key === 'Escape') {
    ahead = undefined;
    endAhead(wall, note, { words: words.trim(), event });
  } else return false;
  if (useMode.getState().writingId === id) wall.view.bringIntoView(note, 'atOnce');
  return true;
}

function endAhead(
  wall: Wall,
  note: StickyNote,
  { words, event }: { readonly words: string; readonly event: KeyboardEvent },
): void {
  if (event.key === 'Escape') {
    takeBackFresh(wall, note);
    return;
  }
  const edits = words === '' ? [] : rewordEdits(note, words);
  if (edits.length > 0) wall.document.edit(...edits);
  useMode.getState().set({ writingId: undefined, fresh: undefined });
  if (event.shiftKey) continueTimeline(wall, note.id);
}
