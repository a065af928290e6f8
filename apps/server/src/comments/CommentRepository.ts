import type { Comment, Thread } from './Comment.ts';

export interface CommentRepository {
  /** Oldest first, both. */
  list(boardId: string): Promise<{ readonly threads: readonly Thread[]; readonly comments: readonly Comment[] }>;
  count(boardId: string): Promise<number>;
  findThread(boardId: string, threadId: string): Promise<Thread | undefined>;
  /** Oldest first. */
  listThread(threadId: string): Promise<readonly Comment[]>;
  start(thread: Thread, first: Comment): Promise<void>;
  add(comment: Comment): Promise<void>;
  reword(commentId: string, change: Pick<Comment, 'text' | 'mentions' | 'editedAt'>): Promise<void>;
  remove(commentId: string): Promise<void>;
  removeThread(threadId: string): Promise<void>;
  resolve(threadId: string, change: Pick<Thread, 'resolvedAt' | 'resolvedBy'>): Promise<void>;
  /** Up to when somebody has read each thread. */
  readings(boardId: string, userId: string): Promise<ReadonlyMap<string, Date>>;
  read(thread: Pick<Thread, 'id' | 'boardId'>, userId: string, upTo: Date): Promise<void>;
  removeBoard(boardId: string): Promise<void>;
}
