import * as Y from 'yjs';
import type { BoardDocument } from '../BoardDocument.ts';
import { createBoardDoc } from './createBoardDoc.ts';
import { yjsBoardDocument } from './yjsBoardDocument.ts';

/** One step of a film. */
export interface FilmedUpdate {
  /** A Yjs update. */
  readonly update: Uint8Array;
  /** The update is the whole board, and what came before it is over. */
  readonly startsAnew?: boolean | undefined;
}

/** A board that is shown as it was, step by step. */
export interface FilmedBoard {
  /** What is shown now. It is not to be edited. */
  readonly document: BoardDocument;
  /** Shows the board as it was after so many updates, forwards or backwards; 0 is an empty board. Listeners hear of it once. */
  show(count: number): void;
  destroy(): void;
}

/** Going back builds the board again from where it last started anew. Throws what Yjs throws for bytes that are no update. */
export function filmedBoard(updates: readonly FilmedUpdate[]): FilmedBoard {
  const document = yjsBoardDocument(createBoardDoc());
  let shown = 0;

  return {
    document,
    show(wanted) {
      const count = Math.min(updates.length, Math.max(0, Math.floor(wanted)));
      if (count === shown) return;
      const start = updates.slice(0, count).findLastIndex(({ startsAnew }) => startsAnew === true);
      const goesOn = count > shown && start < shown;
      const doc = goesOn ? document.doc() : createBoardDoc();
      const steps = updates.slice(goesOn ? shown : Math.max(0, start), count);
      doc.transact(() => {
        for (const { update } of steps) Y.applyUpdate(doc, update);
      });
      shown = count;
      if (goesOn) return;
      const before = document.doc();
      document.replaceDoc(doc);
      before.destroy();
    },
    destroy() {
      const doc = document.doc();
      document.destroy();
      doc.destroy();
    },
  };
}
