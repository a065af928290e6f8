import type { BoardSnapshot } from '@lambdastorm/board';
import type { AppSignals } from '../observability/appSignals.ts';
import { noteTexts, type TextRepository } from './TextRepository.ts';

/** Keeps what is written on boards searchable. */
export interface TextKeeper extends AsyncDisposable {
  onChanged(boardId: string, snapshot: BoardSnapshot): void;
}

/** A search may be some seconds behind; a wall of thousands of notes is too much to write each second. */
const storeEveryMs = 10_000;

/** Stores the newest text of a board some seconds after it changed, and what is left when it is disposed of. */
export function createTextKeeper(deps: {
  readonly texts: Pick<TextRepository, 'set'>;
  readonly signals: Pick<AppSignals, 'boardTextNotStored'>;
  readonly everyMs?: number;
}): TextKeeper {
  const { texts, signals, everyMs = storeEveryMs } = deps;
  const waiting = new Map<string, { snapshot: BoardSnapshot; readonly timer: NodeJS.Timeout }>();
  const storing = new Set<Promise<void>>();

  function store(boardId: string): void {
    const change = waiting.get(boardId);
    if (change === undefined) return;
    clearTimeout(change.timer);
    waiting.delete(boardId);
    const done = texts
      .set(boardId, noteTexts(change.snapshot))
      .catch((error: unknown) => signals.boardTextNotStored(boardId, error));
    storing.add(done);
    void done.finally(() => storing.delete(done));
  }

  return {
    onChanged(boardId, snapshot) {
      const known = waiting.get(boardId);
      if (known !== undefined) known.snapshot = snapshot;
      else waiting.set(boardId, { snapshot, timer: setTimeout(() => store(boardId), everyMs).unref() });
    },
    async [Symbol.asyncDispose]() {
      for (const boardId of [...waiting.keys()]) store(boardId);
      await Promise.all(storing);
    },
  };
}
