import { type CommentRequest, commentLimits, type StartThreadRequest } from '@lambdastorm/contract';
import type { Actor } from '../access/Actor.ts';
import { can } from '../access/can.ts';
import { resourceOf } from '../boards/Board.ts';
import type { BoardService } from '../boards/boardService.ts';
import { AppError } from '../http/AppError.ts';
import type { Comment, Thread } from './Comment.ts';
import type { CommentRepository } from './CommentRepository.ts';

/** A thread as somebody sees it. */
export interface SeenThread {
  readonly thread: Thread;
  readonly comments: readonly Comment[];
  readonly isUnread: boolean;
}

/** What people say about a board. Whoever may look may read; deleted notes leave their threads behind. */
export interface CommentService {
  /** Those in which something was said last first. */
  list(actor: Actor, boardId: string): Promise<readonly SeenThread[]>;
  start(actor: Actor, boardId: string, request: StartThreadRequest): Promise<SeenThread>;
  /** A thread that was resolved is open again with an answer. */
  reply(actor: Actor, boardId: string, threadId: string, request: CommentRequest): Promise<void>;
  resolve(actor: Actor, boardId: string, threadId: string, isResolved: boolean): Promise<void>;
  /** Only its author may. */
  reword(actor: Actor, place: CommentPlace, request: CommentRequest): Promise<void>;
  /** Its author may, and who moderates. A thread goes with its last comment. */
  remove(actor: Actor, place: CommentPlace): Promise<void>;
  markRead(actor: Actor, boardId: string, threadId: string): Promise<void>;
  removeBoard(boardId: string): Promise<void>;
}

interface CommentPlace {
  readonly boardId: string;
  readonly threadId: string;
  readonly commentId: string;
}

export interface CommentServiceDeps {
  readonly comments: CommentRepository;
  readonly boards: Pick<BoardService, 'get'>;
  /** Hears of boards about which something was said. */
  readonly onSaid: (boardId: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

export function createCommentService({ comments, boards, onSaid, now, newId }: CommentServiceDeps): CommentService {
  async function getThread(actor: Actor, boardId: string, threadId: string): Promise<Thread> {
    await boards.get(actor, boardId, 'board.comment');
    const thread = await comments.findThread(boardId, threadId);
    if (thread === undefined) throw notFound();
    return thread;
  }

  async function getComment(actor: Actor, { boardId, threadId, commentId }: CommentPlace) {
    await getThread(actor, boardId, threadId);
    const all = await comments.listThread(threadId);
    const comment = all.find(({ id }) => id === commentId);
    if (comment === undefined) throw notFound();
    return { comment, isAlone: all.length === 1 };
  }

  function newComment(
    actor: Actor,
    boardId: string,
    threadId: string,
    { text, mentions = [] }: CommentRequest,
  ): Comment {
    const by = { authorId: actor.userId, authorName: actor.name };
    return {
      id: newId(),
      threadId,
      boardId,
      ...by,
      at: now(),
      editedAt: undefined,
      text,
      mentions: [...new Set(mentions)],
    };
  }

  /** What one says oneself is read. */
  async function told(actor: Actor, thread: Pick<Thread, 'id' | 'boardId'>, at: Date): Promise<void> {
    await comments.read(thread, actor.userId, at);
    onSaid(thread.boardId);
  }

  async function requireRoom(boardId: string): Promise<void> {
    if ((await comments.count(boardId)) < commentLimits.perBoard) return;
    const most = commentLimits.perBoard.toLocaleString('en');
    throw new AppError('invalid-request', `A board holds at most ${most} comments. Delete some that nobody needs.`);
  }

  return {
    async list(actor, boardId) {
      await boards.get(actor, boardId);
      const { threads, comments: all } = await comments.list(boardId);
      const readings = await comments.readings(boardId, actor.userId);
      const byThread = Map.groupBy(all, ({ threadId }) => threadId);
      const seen = threads.map((thread): SeenThread => {
        const said = byThread.get(thread.id) ?? [];
        const upTo = readings.get(thread.id)?.getTime() ?? 0;
        const isNews = ({ authorId, at }: Comment): boolean => authorId !== actor.userId && at.getTime() > upTo;
        return { thread, comments: said, isUnread: said.some(isNews) };
      });
      const lastSaid = ({ thread, comments: said }: SeenThread): number => (said.at(-1)?.at ?? thread.at).getTime();
      return seen.sort((a, b) => lastSaid(b) - lastSaid(a));
    },
    async start(actor, boardId, { noteId, place, ...said }) {
      await boards.get(actor, boardId, 'board.comment');
      await requireRoom(boardId);
      const about = { noteId, place, resolvedAt: undefined, resolvedBy: undefined };
      const thread: Thread = { id: newId(), boardId, at: now(), ...about };
      const first = newComment(actor, boardId, thread.id, said);
      await comments.start(thread, first);
      await told(actor, thread, first.at);
      return { thread, comments: [first], isUnread: false };
    },
    async reply(actor, boardId, threadId, said) {
      const thread = await getThread(actor, boardId, threadId);
      await requireRoom(boardId);
      const comment = newComment(actor, boardId, threadId, said);
      await comments.add(comment);
      if (thread.resolvedAt !== undefined) {
        await comments.resolve(threadId, { resolvedAt: undefined, resolvedBy: undefined });
      }
      await told(actor, thread, comment.at);
    },
    async resolve(actor, boardId, threadId, isResolved) {
      await getThread(actor, boardId, threadId);
      const change = isResolved
        ? { resolvedAt: now(), resolvedBy: actor.name }
        : { resolvedAt: undefined, resolvedBy: undefined };
      await comments.resolve(threadId, change);
      onSaid(boardId);
    },
    async reword(actor, place, { text, mentions = [] }) {
      const { comment } = await getComment(actor, place);
      if (comment.authorId !== actor.userId) {
        throw new AppError('not-allowed', 'Only who wrote a comment can say it otherwise. Answer it instead.');
      }
      await comments.reword(comment.id, { text, mentions, editedAt: now() });
      onSaid(place.boardId);
    },
    async remove(actor, place) {
      const { comment, isAlone } = await getComment(actor, place);
      const board = await boards.get(actor, place.boardId);
      if (comment.authorId !== actor.userId && !can(actor, 'board.moderate', resourceOf(board))) {
        throw new AppError('not-allowed', 'Only who wrote a comment, or a facilitator, can delete it.');
      }
      await (isAlone ? comments.removeThread(place.threadId) : comments.remove(comment.id));
      onSaid(place.boardId);
    },
    async markRead(actor, boardId, threadId) {
      await boards.get(actor, boardId);
      const thread = await comments.findThread(boardId, threadId);
      if (thread === undefined) throw notFound();
      const last = (await comments.listThread(threadId)).at(-1);
      if (last !== undefined) await comments.read(thread, actor.userId, last.at);
    },
    removeBoard: (boardId) => comments.removeBoard(boardId),
  };
}

function notFound(): AppError {
  return new AppError('comment-not-found', 'This comment is not there any more.');
}
