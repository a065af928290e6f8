import { applyEdit } from './applyEdit.ts';
import type { BoardDocument } from './BoardDocument.ts';
import type { BoardSnapshot } from './BoardSnapshot.ts';
import { emptyBoard } from './emptyBoard.ts';

/** A board of one person, kept in memory: for tests, imports and boards that are never stored. */
export function inMemoryBoardDocument(initial: BoardSnapshot = emptyBoard()): BoardDocument {
  let present = initial;
  let past: readonly BoardSnapshot[] = [];
  let future: readonly BoardSnapshot[] = [];
  const listeners = new Set<() => void>();

  function become(next: BoardSnapshot): void {
    present = next;
    for (const listener of listeners) listener();
  }

  return {
    snapshot: () => present,
    edit(...edits) {
      const next = edits.reduce(applyEdit, present);
      if (next === present) return;
      past = [...past, present];
      future = [];
      become(next);
    },
    undo() {
      const previous = past.at(-1);
      if (previous === undefined) return;
      past = past.slice(0, -1);
      future = [...future, present];
      become(previous);
    },
    redo() {
      const next = future.at(-1);
      if (next === undefined) return;
      future = future.slice(0, -1);
      past = [...past, present];
      become(next);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
