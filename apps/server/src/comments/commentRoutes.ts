import {
  type BoardComment,
  CommentRequest,
  type CommentThread,
  type CommentThreadList,
  ResolveThreadRequest,
  StartThreadRequest,
} from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { Comment } from './Comment.ts';
import type { CommentService, SeenThread } from './commentService.ts';

export function commentRoutes(comments: CommentService): Router {
  const router = Router();
  router.post(['/boards/:boardId/comments', '/boards/:boardId/comments/:threadId'], limitRate('comments'));

  router.get('/boards/:boardId/comments', async (request, response) => {
    const threads = await comments.list(actorOf(response), request.params.boardId);
    response.json({ threads: threads.map(toCommentThread) } satisfies CommentThreadList);
  });

  router.post('/boards/:boardId/comments', json(), async (request, response) => {
    const wish = parseBody(StartThreadRequest, request);
    const started = await comments.start(actorOf(response), request.params.boardId, wish);
    response.status(201).json(toCommentThread(started));
  });

  router.post('/boards/:boardId/comments/:threadId', json(), async (request, response) => {
    const { boardId, threadId } = request.params;
    await comments.reply(actorOf(response), boardId, threadId, parseBody(CommentRequest, request));
    response.status(201).end();
  });

  router.patch('/boards/:boardId/comments/:threadId', json(), async (request, response) => {
    const { boardId, threadId } = request.params;
    const { isResolved } = parseBody(ResolveThreadRequest, request);
    await comments.resolve(actorOf(response), boardId, threadId, isResolved);
    response.status(204).end();
  });

  router.post('/boards/:boardId/comments/:threadId/read', async (request, response) => {
    const { boardId, threadId } = request.params;
    await comments.markRead(actorOf(response), boardId, threadId);
    response.status(204).end();
  });

  router.patch('/boards/:boardId/comments/:threadId/:commentId', json(), async (request, response) => {
    await comments.reword(actorOf(response), request.params, parseBody(CommentRequest, request));
    response.status(204).end();
  });

  router.delete('/boards/:boardId/comments/:threadId/:commentId', async (request, response) => {
    await comments.remove(actorOf(response), request.params);
    response.status(204).end();
  });

  return router;
}

function toCommentThread({ thread, comments, isUnread }: SeenThread): CommentThread {
  const { id, noteId, place, resolvedAt, resolvedBy } = thread;
  return {
    ...{ id, place, isUnread, comments: comments.map(toBoardComment) },
    ...(noteId === undefined ? {} : { noteId }),
    ...(resolvedAt === undefined ? {} : { resolvedAt: resolvedAt.toISOString() }),
    ...(resolvedBy === undefined ? {} : { resolvedBy }),
  };
}

function toBoardComment({ id, authorId, authorName, at, editedAt, text, mentions }: Comment): BoardComment {
  return {
    ...{ id, authorId, author: authorName, at: at.toISOString(), text, mentions: [...mentions] },
    ...(editedAt === undefined ? {} : { editedAt: editedAt.toISOString() }),
  };
}
