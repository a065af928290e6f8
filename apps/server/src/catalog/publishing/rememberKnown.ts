import type { PublishingRepository } from './PublishingRepository.ts';
import type { StoredContext } from './StoredContext.ts';

interface Place {
  readonly workspaceId: string;
  readonly boardId: string;
}

interface Remembered {
  readonly changes: number;
  readonly at: number;
  readonly contexts: Promise<StoredContext[]>;
}

/** Boards that go away and messages that retire are not counted as changes, so an answer is not for ever. */
const longestMs = 60_000;
const mostBoards = 200;

/**
 * What the catalog has of a board, read again when the catalog has changed: everybody who has the board open asks once a
 * minute.
 */
export function rememberKnown(
  rows: Pick<PublishingRepository, 'listKnown' | 'countChanges'>,
  now: () => Date,
): (place: Place) => Promise<readonly StoredContext[]> {
  const byBoard = new Map<string, Remembered>();
  return async (place) => {
    const changes = await rows.countChanges(place.workspaceId);
    const at = now();
    const known = byBoard.get(place.boardId);
    if (known?.changes === changes && at.getTime() - known.at < longestMs) return known.contexts;
    const contexts = rows.listKnown(place, at);
    byBoard.delete(place.boardId);
    byBoard.set(place.boardId, { changes, at: at.getTime(), contexts });
    const [oldest] = byBoard.keys();
    if (byBoard.size > mostBoards && oldest !== undefined) byBoard.delete(oldest);
    // What could not be read is asked for again by the next.
    contexts.catch(() => byBoard.delete(place.boardId));
    return contexts;
  };
}
