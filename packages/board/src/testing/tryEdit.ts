import type { BoardDocument } from '../BoardDocument.ts';
import type { BoardEdit } from '../BoardEdit.ts';

/** Edits, unless the edit adds an id that exists: random edits do that, people's never do. */
export function tryEdit(document: BoardDocument, edit: BoardEdit): void {
  const { notes, frames, connections } = document.snapshot();
  const isTaken =
    (edit.type === 'addNote' && notes.some((each) => each.id === edit.note.id)) ||
    (edit.type === 'addFrame' && frames.some((each) => each.id === edit.frame.id)) ||
    (edit.type === 'addConnection' && connections.some((each) => each.id === edit.connection.id));
  if (!isTaken) document.edit(edit);
}
