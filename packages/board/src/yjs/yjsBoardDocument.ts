import * as Y from 'yjs';
import type { BoardDocument } from '../BoardDocument.ts';
import type { BoardEdit } from '../BoardEdit.ts';
import { applyToRoots } from './applyToRoots.ts';
import { type SnapshotReader, snapshotReader } from './snapshotReader.ts';
import { type BoardRoots, rootsOf } from './storedBoard.ts';

/** The origin of this person's own transactions: undo follows it, and only it. */
export const localOrigin = 'lambdastorm-edit';

/** A board kept in a Yjs document, which others may be changing at the same time. */
export interface YjsBoardDocument extends BoardDocument {
  /** The Yjs document that the board is kept in now. */
  doc(): Y.Doc;
  /** Goes on with another Yjs document, for a board whose past was rewritten. What could be undone is forgotten. */
  replaceDoc(doc: Y.Doc): void;
  /** Lets go of the document; the document itself stays. */
  destroy(): void;
}

export function yjsBoardDocument(firstDoc: Y.Doc): YjsBoardDocument {
  const listeners = new Set<() => void>();
  let view = viewOf(firstDoc, notify);

  function notify(): void {
    if (view.reader.isStale()) for (const listener of [...listeners]) listener();
  }

  return {
    doc: () => view.doc,
    replaceDoc(doc) {
      view.destroy();
      view = viewOf(doc, notify);
      notify();
    },
    snapshot: () => view.reader.snapshot(),
    edit(...edits) {
      const { doc, roots } = view;
      refuseExistingIds(roots, edits);
      doc.transact(() => {
        for (const edit of edits) applyToRoots(roots, edit);
      }, localOrigin);
    },
    undo: () => void view.undoManager.undo(),
    redo: () => void view.undoManager.redo(),
    canUndo: () => view.undoManager.canUndo(),
    canRedo: () => view.undoManager.canRedo(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => view.destroy(),
  };
}

/** What is built on one Yjs document. */
interface View {
  readonly doc: Y.Doc;
  readonly roots: BoardRoots;
  readonly reader: SnapshotReader;
  readonly undoManager: Y.UndoManager;
  destroy(): void;
}

function viewOf(doc: Y.Doc, notify: () => void): View {
  const roots = rootsOf(doc);
  const reader = snapshotReader(doc);
  const undoManager = new Y.UndoManager(Object.values(roots), {
    trackedOrigins: new Set([localOrigin]),
    // One edit call is one undo step.
    captureTimeout: 0,
    // See ADR-0003: without it an undo may bring a note back without its position.
    ignoreRemoteMapChanges: true,
  });
  doc.on('afterTransaction', notify);
  return {
    ...{ doc, roots, reader, undoManager },
    destroy() {
      doc.off('afterTransaction', notify);
      undoManager.destroy();
      reader.destroy();
    },
  };
}

/** Before anything is written: a transaction that throws in the middle would leave half of it behind. */
function refuseExistingIds(roots: BoardRoots, edits: readonly BoardEdit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    const [root, id] = addedBy(roots, edit) ?? [];
    if (root === undefined || id === undefined) continue;
    const key = JSON.stringify([edit.type, id]);
    if (root.has(id) || added.has(key)) throw new Error(`The id ${id} exists on this board.`);
    added.add(key);
  }
}

function addedBy(roots: BoardRoots, edit: BoardEdit): [Y.Map<Y.Map<unknown>>, string] | undefined {
  if (edit.type === 'addNote') return [roots.notes, edit.note.id];
  if (edit.type === 'addFrame') return [roots.frames, edit.frame.id];
  if (edit.type === 'addConnection') return [roots.connections, edit.connection.id];
  return undefined;
}
