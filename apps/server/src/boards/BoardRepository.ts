import type { Board, BoardContentSummary, BoardStatus } from './Board.ts';

/** What can change of a board; what is absent stays. */
interface BoardPatch {
  readonly name?: string;
  readonly status?: BoardStatus;
  readonly updatedAt?: Date;
  readonly tags?: readonly string[];
  readonly editedBy?: string;
  /** `null` takes a deletion back. */
  readonly deletedAt?: Date | null;
  readonly summary?: BoardContentSummary;
}

/** Boards of any of these workspaces, and these boards. */
export interface BoardChoice {
  readonly workspaceIds: readonly string[];
  readonly boardIds: readonly string[];
}

/** The rows of all boards, deleted ones included where it says so. */
export interface BoardRepository {
  /** Without deleted ones; the one changed last first, then by id. */
  list(choice?: BoardChoice): Promise<readonly Board[]>;
  /** The one deleted last first, then by id. */
  listDeleted(choice?: BoardChoice): Promise<readonly Board[]>;
  /** Deleted or not. */
  findById(boardId: string): Promise<Board | undefined>;
  /** All or none. */
  add(...boards: readonly Board[]): Promise<void>;
  /** The board as it is then; `undefined` when there is none. */
  change(boardId: string, patch: BoardPatch): Promise<Board | undefined>;
  /** Nothing happens when there is none. */
  remove(boardId: string): Promise<void>;
}
