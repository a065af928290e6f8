import type { BoardSnapshot } from '@lambdastorm/board';
import type { BoardPreview, NoteAuthor } from '@lambdastorm/contract';
import type { Resource } from '../access/can.ts';

export type BoardStatus = 'active' | 'archived';

/** What the list of boards knows of one. Its content is the log's, and is asked for with `BoardContents`. */
export interface Board {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  /** Kept while deleted, for its return. */
  readonly status: BoardStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Each once, in the order of code units. */
  readonly tags: readonly string[];
  /** Their name; `undefined` when nobody is known to have changed it. */
  readonly editedBy: string | undefined;
  readonly deletedAt: Date | undefined;
  readonly summary: BoardContentSummary;
}

/** What follows from a board's content, kept beside it so that the list needs no content. */
export interface BoardContentSummary {
  readonly noteCount: number;
  readonly contextCount: number;
  readonly preview: BoardPreview;
}

/** The shared documents behind the boards. */
export interface BoardContents {
  /** Durable when resolved. */
  createBoard(boardId: string, snapshot: BoardSnapshot): Promise<void>;
  readBoard(boardId: string): Promise<BoardSnapshot>;
  readAuthor(boardId: string, noteId: string): Promise<NoteAuthor>;
  closeBoard(boardId: string, reason: 'deleted'): void;
  /** Removes all that is stored of a board that nobody can open any more. */
  removeBoard(boardId: string): Promise<void>;
}

/** The board as the thing that rights are about. */
export function resourceOf({ id, workspaceId }: Pick<Board, 'id' | 'workspaceId'>): Resource {
  return { workspaceId, boardId: id };
}
