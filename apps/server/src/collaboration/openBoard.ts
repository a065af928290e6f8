import type { BoardSnapshot } from '@lambdastorm/board';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import type { StoredBoard } from './BoardLog.ts';

/** A stored board, loaded. */
export interface OpenBoard {
  readonly doc: Y.Doc;
  readonly epoch: number;
  /** Reads again only what changed since the last time. */
  snapshot(): BoardSnapshot;
  destroy(): void;
}

export function openBoard({ checkpoint, updates, epoch }: StoredBoard): OpenBoard {
  const doc = createBoardDoc();
  doc.transact(() => {
    if (checkpoint !== undefined) Y.applyUpdate(doc, checkpoint);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const document = yjsBoardDocument(doc);
  return {
    doc,
    epoch,
    snapshot: () => document.snapshot(),
    destroy() {
      document.destroy();
      doc.destroy();
    },
  };
}
