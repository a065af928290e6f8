import { CatalogContextQuery, CatalogGraphQuery, CatalogSearchQuery } from '@lambdastorm/contract';
import { Router } from 'express';
import { parseQuery } from '../http/parseQuery.ts';
import { limitRate } from '../http/rateLimits.ts';
import { sendKept } from '../http/sendKept.ts';
import type { CatalogService } from './catalogService.ts';
import { readerOf } from './readerOf.ts';

export function catalogRoutes(catalog: CatalogService): Router {
  const router = Router();
  router.get('/workspaces/:workspaceId/catalog{/*rest}', limitRate('catalog'));

  router.get('/workspaces/:workspaceId/catalog', async (request, response) => {
    await sendKept(request, response, await catalog.home(readerOf(response), request.params.workspaceId));
  });

  router.get('/workspaces/:workspaceId/catalog/search', async (request, response) => {
    const query = parseQuery(CatalogSearchQuery, request);
    response.json(await catalog.search(readerOf(response), request.params.workspaceId, query));
  });

  router.get('/workspaces/:workspaceId/catalog/graph', async (request, response) => {
    const query = parseQuery(CatalogGraphQuery, request);
    response.json(await catalog.graph(readerOf(response), request.params.workspaceId, query));
  });

  router.get('/workspaces/:workspaceId/catalog/glossary', async (request, response) => {
    await sendKept(request, response, await catalog.glossary(readerOf(response), request.params.workspaceId));
  });

  router.get('/workspaces/:workspaceId/catalog/statistics', async (request, response) => {
    await sendKept(request, response, await catalog.statistics(readerOf(response), request.params.workspaceId));
  });

  router.get('/workspaces/:workspaceId/catalog/contexts/:source', async (request, response) => {
    const { workspaceId, source } = request.params;
    const { version } = parseQuery(CatalogContextQuery, request);
    response.json(await catalog.context(readerOf(response), workspaceId, { source, version }));
  });

  router.get('/workspaces/:workspaceId/catalog/contexts/:source/:kind/:wireName', async (request, response) => {
    const { workspaceId, ...wish } = request.params;
    response.json(await catalog.message(readerOf(response), workspaceId, wish));
  });

  return router;
}
