import type { BoardDocument } from '@lambdastorm/board';
import { notifyRefusal } from '../../shared/ui/notify.ts';

/** The document for whoever may change it; others are told that they may not, and nothing happens. */
export function guardedDocument(document: BoardDocument, mayEdit: () => boolean): BoardDocument {
  function ifAllowed(change: () => void): void {
    if (mayEdit()) change();
    else refuseEdit();
  }

  return {
    snapshot: () => document.snapshot(),
    edit: (...edits) => ifAllowed(() => document.edit(...edits)),
    undo: () => ifAllowed(() => document.undo()),
    redo: () => ifAllowed(() => document.redo()),
    canUndo: () => document.canUndo(),
    canRedo: () => document.canRedo(),
    subscribe: (listener) => document.subscribe(listener),
  };
}

export function refuseEdit(): void {
  notifyRefusal('You may look at this board, but not change it. Ask who shared it for another role.');
}
