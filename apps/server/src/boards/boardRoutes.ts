import { type BoardList, type BoardSummary, ChangeBoardRequest, CreateBoardRequest } from '@lambdastorm/contract';
import { json, type Response, Router } from 'express';
import type { Actor } from '../access/Actor.ts';
import { roleOn } from '../access/can.ts';
import { attachmentName } from '../http/attachmentName.ts';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import type { FavouriteRepository } from '../library/FavouriteRepository.ts';
import { actorOf } from '../sessions/actorOf.ts';
import { type Board, resourceOf } from './Board.ts';
import type { BoardService } from './boardService.ts';

/** A board file of 20 MB travels as a JSON text, in which quotes and line ends take two characters. */
const boardFileLimit = '32mb';

export function boardRoutes(boards: BoardService, favourites: Pick<FavouriteRepository, 'list'>): Router {
  const router = Router();

  /** How who asks sees these boards. */
  async function present(response: Response, shown: readonly Board[]): Promise<BoardSummary[]> {
    const actor = actorOf(response);
    const favourite = await favourites.list(actor.userId);
    return shown.map((board) => toBoardSummary(board, actor, favourite.has(board.id)));
  }

  async function presentOne(response: Response, board: Board): Promise<void> {
    const [summary] = await present(response, [board]);
    response.json(summary);
  }

  router.post(['/boards', '/boards/:boardId/duplicate'], limitRate('newBoards'));
  router.get('/boards/:boardId/file', limitRate('boardFiles'));

  router.get('/boards', async (_request, response) => {
    const listed = await boards.list(actorOf(response));
    response.json({ boards: await present(response, listed) } satisfies BoardList);
  });

  router.post('/boards', json({ limit: boardFileLimit }), async (request, response) => {
    const board = await boards.create(actorOf(response), parseBody(CreateBoardRequest, request));
    await presentOne(response.status(201), board);
  });

  router.get('/boards/:boardId', async (request, response) => {
    await presentOne(response, await boards.get(actorOf(response), request.params.boardId));
  });

  router.patch('/boards/:boardId', json(), async (request, response) => {
    const change = parseBody(ChangeBoardRequest, request);
    await presentOne(response, await boards.change(actorOf(response), request.params.boardId, change));
  });

  router.delete('/boards/:boardId', async (request, response) => {
    await boards.remove(actorOf(response), request.params.boardId);
    response.status(204).end();
  });

  router.post('/boards/:boardId/duplicate', async (request, response) => {
    const copy = await boards.duplicate(actorOf(response), request.params.boardId);
    await presentOne(response.status(201), copy);
  });

  router.post('/boards/:boardId/restore', async (request, response) => {
    await presentOne(response, await boards.restore(actorOf(response), request.params.boardId));
  });

  router.get('/trash', async (_request, response) => {
    const deleted = await boards.listTrash(actorOf(response));
    response.json({ boards: await present(response, deleted) } satisfies BoardList);
  });

  router.get('/boards/:boardId/notes/:noteId/author', async (request, response) => {
    const { boardId, noteId } = request.params;
    response.json(await boards.readAuthor(actorOf(response), boardId, noteId));
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

function toBoardSummary(board: Board, actor: Actor, isFavourite: boolean): BoardSummary {
  const { id, workspaceId, name, status, createdAt, updatedAt, tags, editedBy, deletedAt, summary } = board;
  return {
    ...{ id, workspaceId, name, status, role: roleOn(actor, resourceOf(board)) ?? 'viewer' },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    ...(editedBy === undefined ? {} : { editedBy }),
    tags: [...tags],
    isFavourite,
    ...(deletedAt === undefined ? {} : { deletedAt: deletedAt.toISOString() }),
    noteCount: summary.noteCount,
    contextCount: summary.contextCount,
    preview: summary.preview,
  };
}
