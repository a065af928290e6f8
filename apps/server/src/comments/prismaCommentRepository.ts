import type { PrismaClient } from '../database/Database.ts';
import type { Comment, Thread } from './Comment.ts';
import type { CommentRepository } from './CommentRepository.ts';

type ThreadRow = NonNullable<Awaited<ReturnType<PrismaClient['commentThread']['findFirst']>>>;
type CommentRow = NonNullable<Awaited<ReturnType<PrismaClient['comment']['findFirst']>>>;

export function prismaCommentRepository(client: PrismaClient): CommentRepository {
  return {
    async list(boardId) {
      const [threads, comments] = await Promise.all([
        client.commentThread.findMany({ where: { boardId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
        client.comment.findMany({ where: { boardId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
      ]);
      return { threads: threads.map(toThread), comments: comments.map(toComment) };
    },
    count: (boardId) => client.comment.count({ where: { boardId } }),
    async findThread(boardId, id) {
      const row = await client.commentThread.findFirst({ where: { id, boardId } });
      return row === null ? undefined : toThread(row);
    },
    async listThread(threadId) {
      const rows = await client.comment.findMany({ where: { threadId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
      return rows.map(toComment);
    },
    async start({ place, noteId, resolvedAt, resolvedBy, ...thread }, first) {
      await client.$transaction([
        client.commentThread.create({
          data: {
            ...{ ...thread, ...place, noteId: noteId ?? null },
            ...{ resolvedAt: resolvedAt ?? null, resolvedBy: resolvedBy ?? null },
          },
        }),
        client.comment.create({ data: toRow(first) }),
      ]);
    },
    async add(comment) {
      await client.comment.create({ data: toRow(comment) });
    },
    async reword(id, { text, mentions, editedAt }) {
      const data = { text, mentions: JSON.stringify(mentions), editedAt: editedAt ?? null };
      await client.comment.updateMany({ where: { id }, data });
    },
    async remove(id) {
      await client.comment.deleteMany({ where: { id } });
    },
    async removeThread(threadId) {
      await client.$transaction([
        client.comment.deleteMany({ where: { threadId } }),
        client.threadReading.deleteMany({ where: { threadId } }),
        client.commentThread.deleteMany({ where: { id: threadId } }),
      ]);
    },
    async resolve(id, { resolvedAt, resolvedBy }) {
      const data = { resolvedAt: resolvedAt ?? null, resolvedBy: resolvedBy ?? null };
      await client.commentThread.updateMany({ where: { id }, data });
    },
    async readings(boardId, userId) {
      const rows = await client.threadReading.findMany({ where: { boardId, userId } });
      return new Map(rows.map(({ threadId, upTo }) => [threadId, upTo]));
    },
    async read({ id: threadId, boardId }, userId, upTo) {
      const row = { threadId, userId, boardId, upTo };
      await client.threadReading.upsert({
        where: { threadId_userId: { threadId, userId } },
        create: row,
        update: { upTo },
      });
    },
    async removeBoard(boardId) {
      await client.$transaction([
        client.comment.deleteMany({ where: { boardId } }),
        client.threadReading.deleteMany({ where: { boardId } }),
        client.commentThread.deleteMany({ where: { boardId } }),
      ]);
    },
  };
}

function toThread({ x, y, noteId, resolvedAt, resolvedBy, ...row }: ThreadRow): Thread {
  return {
    ...{ ...row, place: { x, y }, noteId: noteId ?? undefined },
    ...{ resolvedAt: resolvedAt ?? undefined, resolvedBy: resolvedBy ?? undefined },
  };
}

function toComment({ editedAt, mentions, ...row }: CommentRow): Comment {
  return { ...row, editedAt: editedAt ?? undefined, mentions: JSON.parse(mentions) };
}

function toRow({ editedAt, mentions, ...comment }: Comment): CommentRow {
  return { ...comment, editedAt: editedAt ?? null, mentions: JSON.stringify(mentions) };
}
