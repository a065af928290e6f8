import type * as Y from 'yjs';

export interface NoteWatcher {
  written(noteId: string, how: { readonly isNew: boolean }): void;
  removed(noteId: string): void;
}

/** Tells which notes are put up, changed and taken away while something runs. */
export function watchNotes<Result>(doc: Y.Doc, watcher: NoteWatcher, run: () => Result): Result {
  const notes = doc.getMap('notes');
  const look = ({ changed }: Y.Transaction): void => {
    for (const noteId of changed.get(notes as never) ?? []) {
      if (noteId === null) continue;
      if (notes.has(noteId)) watcher.written(noteId, { isNew: true });
      else watcher.removed(noteId);
    }
    for (const type of changed.keys()) {
      const item = (type as Y.AbstractType<unknown>)._item;
      const noteId = item?.parent === notes ? item.parentSub : null;
      // A note that has just been put up is changed in the same breath.
      if (noteId !== null && !changed.get(notes as never)?.has(noteId)) watcher.written(noteId, { isNew: false });
    }
  };
  doc.on('afterTransaction', look);
  try {
    return run();
  } finally {
    doc.off('afterTransaction', look);
  }
}
