import type { SyncTicket } from '@lambdastorm/contract';
import { Router } from 'express';
import type { BoardService } from '../boards/boardService.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { Tickets } from './tickets.ts';

export function ticketRoutes(boards: Pick<BoardService, 'get'>, tickets: Tickets): Router {
  const router = Router();
  router.post('/boards/:boardId/ticket', limitRate('tickets'));

  router.post('/boards/:boardId/ticket', async (request, response) => {
    const actor = actorOf(response);
    const { id } = await boards.get(actor, request.params.boardId);
    response.json({ ticket: tickets.issue(actor, id) } satisfies SyncTicket);
  });
  return router;
}
