import type { BoardSnapshot } from '@lambdastorm/board';
import type { AppSignals } from '../observability/appSignals.ts';
import type { BoardContentSummary } from './Board.ts';
import type { BoardRepository } from './BoardRepository.ts';
import { summarise } from './summarise.ts';

/** Keeps the list's knowledge of boards in step with their content. */
export interface SummaryKeeper extends AsyncDisposable {
  onChanged(boardId: string, snapshot: BoardSnapshot, editedBy: string): void;
}

interface Change {
  readonly updatedAt: Date;
  readonly editedBy: string;
  readonly summary: BoardContentSummary;
}

/**
 * Stores the summary of a board that has changed, one write at a time for each board; what comes meanwhile is
 * overtaken by the newest. A failed write is not tried again: nobody's work is in it, and the next edit brings a newer one.
 */
export function createSummaryKeeper(deps: {
  readonly boards: Pick<BoardRepository, 'change'>;
  readonly signals: Pick<AppSignals, 'boardSummaryNotStored'>;
  readonly now: () => Date;
}): SummaryKeeper {
  const { boards, signals, now } = deps;
  const waiting = new Map<string, Change>();
  const writers = new Map<string, Promise<void>>();

  async function write(boardId: string): Promise<void> {
    for (let change = waiting.get(boardId); change !== undefined; change = waiting.get(boardId)) {
      waiting.delete(boardId);
      await boards.change(boardId, change).catch((error: unknown) => signals.boardSummaryNotStored(boardId, error));
    }
    writers.delete(boardId);
  }

  return {
    onChanged(boardId, snapshot, editedBy) {
      waiting.set(boardId, { updatedAt: now(), editedBy, summary: summarise(snapshot) });
      if (!writers.has(boardId)) writers.set(boardId, write(boardId));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(writers.values());
    },
  };
}
