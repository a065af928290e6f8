import type { Point } from '@lambdastorm/board';

/** What somebody said in a thread. */
export interface Comment {
  readonly id: string;
  readonly threadId: string;
  readonly boardId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly editedAt: Date | undefined;
  readonly text: string;
  readonly mentions: readonly string[];
}

/** A conversation about a note or a place of a board. */
export interface Thread {
  readonly id: string;
  readonly boardId: string;
  readonly noteId: string | undefined;
  readonly place: Point;
  readonly at: Date;
  readonly resolvedAt: Date | undefined;
  readonly resolvedBy: string | undefined;
}
