import { type BoardVersion, type BoardVersionList, NameVersionRequest } from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { HistoryService } from './historyService.ts';
import type { Version } from './VersionRepository.ts';

export function historyRoutes(history: HistoryService): Router {
  const router = Router();
  router.post('/boards/:boardId/versions', limitRate('newBoards'));
  router.get('/boards/:boardId/versions/:versionId/file', limitRate('boardFiles'));

  router.get('/boards/:boardId/versions', async (request, response) => {
    const versions = await history.list(actorOf(response), request.params.boardId);
    response.json({ versions: versions.map(toBoardVersion) } satisfies BoardVersionList);
  });

  router.post('/boards/:boardId/versions', json(), async (request, response) => {
    const { name } = parseBody(NameVersionRequest, request);
    response.status(201).json(toBoardVersion(await history.keep(actorOf(response), request.params.boardId, name)));
  });

  router.get('/boards/:boardId/versions/:versionId/file', async (request, response) => {
    const { boardId, versionId } = request.params;
    response.type('application/json').send(await history.readFile(actorOf(response), boardId, versionId));
  });

  return router;
}

function toBoardVersion({ id, at, name, noteCount }: Version): BoardVersion {
  return { id, at: at.toISOString(), ...(name === undefined ? {} : { name }), noteCount };
}
