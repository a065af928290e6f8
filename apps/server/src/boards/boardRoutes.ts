import { type BoardList, type BoardSummary, ChangeBoardRequest, CreateBoardRequest } from '@lambdastorm/contract';
import { json, Router } from 'express';
import type { Actor } from '../access/Actor.ts';
import { roleOn } from '../access/can.ts';
import { attachmentName } from '../http/attachmentName.ts';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import { type Board, resourceOf } from './Board.ts';
import type { BoardService } from './boardService.ts';

/** A board file of 20 MB travels as a JSON text, in which quotes and line ends take two characters. */
const boardFileLimit = '32mb';

export function boardRoutes(boards: BoardService): Router {
  const router = Router();
  router.post(['/boards', '/boards/:boardId/duplicate'], limitRate('newBoards'));
  router.get('/boards/:boardId/file', limitRate('boardFiles'));

  router.get('/boards', async (_request, response) => {
    response.json({
      boards: (await boards.list(actorOf(response))).map((board) => toBoardSummary(board, actorOf(response))),
    } satisfies BoardList);
  });

  router.post('/boards', json({ limit: boardFileLimit }), async (request, response) => {
    const board = await boards.create(actorOf(response), parseBody(CreateBoardRequest, request));
    response.status(201).json(toBoardSummary(board, actorOf(response)));
  });

  router.get('/boards/:boardId', async (request, response) => {
    response.json(toBoardSummary(await boards.get(actorOf(response), request.params.boardId), actorOf(response)));
  });

  router.patch('/boards/:boardId', json(), async (request, response) => {
    const board = await boards.change(
      actorOf(response),
      request.params.boardId,
      parseBody(ChangeBoardRequest, request),
    );
    response.json(toBoardSummary(board, actorOf(response)));
  });

  router.delete('/boards/:boardId', async (request, response) => {
    await boards.remove(actorOf(response), request.params.boardId);
    response.status(204).end();
  });

  router.post('/boards/:boardId/duplicate', async (request, response) => {
    response
      .status(201)
      .json(toBoardSummary(await boards.duplicate(actorOf(response), request.params.boardId), actorOf(response)));
  });

  router.post('/boards/:boardId/restore', async (request, response) => {
    response.json(toBoardSummary(await boards.restore(actorOf(response), request.params.boardId), actorOf(response)));
  });

  router.get('/trash', async (_request, response) => {
    response.json({
      boards: (await boards.listTrash(actorOf(response))).map((board) => toBoardSummary(board, actorOf(response))),
    } satisfies BoardList);
  });

  router.delete('/trash/:boardId', async (request, response) => {
    await boards.removeForGood(actorOf(response), request.params.boardId);
    response.status(204).end();
  });

  router.get('/boards/:boardId/file', async (request, response) => {
    const { name, text } = await boards.readFile(actorOf(response), request.params.boardId);
    response.attachment(attachmentName(name, '.board.json')).type('application/json').send(text);
  });

  return router;
}

function toBoardSummary(board: Board, actor: Actor): BoardSummary {
  const { id, workspaceId, name, status, createdAt, updatedAt, deletedAt, summary } = board;
  return {
    ...{ id, workspaceId, name, status, role: roleOn(actor, resourceOf(board)) ?? 'viewer' },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    ...(deletedAt === undefined ? {} : { deletedAt: deletedAt.toISOString() }),
    noteCount: summary.noteCount,
    contextCount: summary.contextCount,
    preview: summary.preview,
  };
}
