import type { AppSignals } from '../observability/appSignals.ts';
import type { BoardService } from './boardService.ts';

const everyMs = 24 * 60 * 60_000;
/** A start has better things to do. */
const firstAfterMs = 60_000;

/** Removes for good what has been in the trash for too long, soon and then every day, until it is disposed of. */
export function emptyTrashDaily(deps: {
  readonly boards: Pick<BoardService, 'emptyTrash'>;
  readonly signals: Pick<AppSignals, 'trashEmptied' | 'trashNotEmptied'>;
}): Disposable {
  const { boards, signals } = deps;

  async function empty(): Promise<void> {
    try {
      const count = await boards.emptyTrash();
      if (count > 0) signals.trashEmptied(count);
    } catch (error) {
      signals.trashNotEmptied(error);
    }
  }

  const first = setTimeout(empty, firstAfterMs).unref();
  const daily = setInterval(empty, everyMs).unref();
  return {
    [Symbol.dispose]() {
      clearTimeout(first);
      clearInterval(daily);
    },
  };
}
