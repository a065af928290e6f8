import * as Y from 'yjs';
import type { BoardLog, StoredBoard } from './BoardLog.ts';
import type { OpenBoard } from './openBoard.ts';

/** Keeps the tail of a board's log short. */
export interface Checkpoints {
  /** The tail as it is stored. */
  reset(stored: StoredBoard): void;
  /** An update was added to the tail. */
  count(bytes: number): void;
  isDue(): boolean;
  /** Writes the document in place of the log up to an entry. */
  write(board: OpenBoard, upTo: number): Promise<void>;
}

// With the batch that is on its way meanwhile, 500 are not passed.
const longestTailRows = 350;
const longestTailBytes = 256 * 1_024;

export function createCheckpoints(boardId: string, log: BoardLog): Checkpoints {
  let rows = 0;
  let bytes = 0;
  let isWriting = false;

  return {
    reset({ updates }) {
      rows = updates.length;
      bytes = updates.reduce((sum, update) => sum + update.length, 0);
    },
    count(added) {
      rows += 1;
      bytes += added;
    },
    isDue: () => !isWriting && (rows >= longestTailRows || bytes >= longestTailBytes),
    async write({ doc, epoch }, upTo) {
      isWriting = true;
      const [writtenRows, writtenBytes] = [rows, bytes];
      try {
        // It may hold more than the log up to here, never less: applying an update twice changes nothing.
        await log.writeCheckpoint({ boardId, epoch, upTo, bytes: Uint8Array.from(Y.encodeStateAsUpdate(doc)) });
        rows = Math.max(0, rows - writtenRows);
        bytes = Math.max(0, bytes - writtenBytes);
      } finally {
        isWriting = false;
      }
    },
  };
}
