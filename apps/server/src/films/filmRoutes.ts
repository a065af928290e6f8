import type { BoardFilm, BoardFilmList, FilmContent } from '@lambdastorm/contract';
import { Router } from 'express';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { Film } from './Film.ts';
import type { FilmService } from './filmService.ts';

export function filmRoutes(films: FilmService): Router {
  const router = Router();
  router.get('/boards/:boardId/films/:filmId', limitRate('boardFiles'));

  router.get('/boards/:boardId/films', async (request, response) => {
    const found = await films.list(actorOf(response), request.params.boardId);
    response.json({ films: found.map(toBoardFilm) } satisfies BoardFilmList);
  });

  router.get('/boards/:boardId/films/:filmId', async (request, response) => {
    const { boardId, filmId } = request.params;
    const takes = await films.read(actorOf(response), boardId, filmId);
    const content: FilmContent = {
      takes: takes.map(({ at, by, update, startsAnew }) => ({
        ...{ at: at.toISOString(), by, update: Buffer.from(update).toString('base64') },
        ...(startsAnew ? { startsAnew } : {}),
      })),
    };
    response.json(content);
  });

  return router;
}

function toBoardFilm({ id, startedAt, endedAt, editCount, people }: Film): BoardFilm {
  return { id, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), editCount, people: [...people] };
}
