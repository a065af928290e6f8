import type { BoardHitList } from '@lambdastorm/contract';
import { Router } from 'express';
import type { BoardService } from '../boards/boardService.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { FavouriteRepository } from './FavouriteRepository.ts';
import type { SearchService } from './searchService.ts';

export function libraryRoutes(deps: {
  readonly boards: Pick<BoardService, 'get'>;
  readonly search: SearchService;
  readonly favourites: FavouriteRepository;
}): Router {
  const { boards, search, favourites } = deps;
  const router = Router();
  router.get('/search', limitRate('searches'));

  router.get('/search', async (request, response) => {
    const asked = request.query['q'];
    const hits = await search.find(actorOf(response), typeof asked === 'string' ? asked.slice(0, 200) : '');
    response.json({ hits: [...hits] } satisfies BoardHitList);
  });

  router.put('/favourites/:boardId', async (request, response) => {
    const actor = actorOf(response);
    const { id } = await boards.get(actor, request.params.boardId);
    await favourites.add(actor.userId, id);
    response.status(204).end();
  });

  router.delete('/favourites/:boardId', async (request, response) => {
    await favourites.remove(actorOf(response).userId, request.params.boardId);
    response.status(204).end();
  });

  return router;
}
