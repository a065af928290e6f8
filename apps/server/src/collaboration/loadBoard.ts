import type { BoardLog, StoredBoard } from './BoardLog.ts';
import { type OpenBoard, openBoard } from './openBoard.ts';
import { findOutgrown, type GrowthLimit } from './outgrown.ts';

export interface LoadedBoard {
  readonly stored: StoredBoard;
  readonly board: OpenBoard;
}

/** Reads a board that nobody has open. When its past has outgrown the limit, a new epoch begins, durably. */
export async function loadBoard(log: BoardLog, boardId: string, limit?: GrowthLimit): Promise<LoadedBoard> {
  const stored = await log.load(boardId);
  const board = openBoard(stored);
  const bytes = limit === undefined ? undefined : findOutgrown(board.doc, limit);
  if (bytes === undefined) return { stored, board };
  board.destroy();
  const epoch = stored.epoch + 1;
  await log.writeCheckpoint({ boardId, epoch, upTo: stored.seq, bytes });
  const rewritten = { checkpoint: bytes, updates: [], seq: stored.seq, epoch };
  return { stored: rewritten, board: openBoard(rewritten) };
}
