import {
  type CatalogSettings,
  CatalogSettingsRequest,
  ContextModeRequest,
  DeprecateRequest,
} from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../../http/parseBody.ts';
import { limitRate } from '../../http/rateLimits.ts';
import { actorOf } from '../../sessions/actorOf.ts';
import type { CuratingService } from './curatingService.ts';

export function curatingRoutes(curating: CuratingService): Router {
  const router = Router();
  const catalog = '/workspaces/:workspaceId/catalog' as const;
  router.patch(`${catalog}{/*rest}`, limitRate('publications'));
  router.put(`${catalog}{/*rest}`, limitRate('publications'));

  router.get(`${catalog}/settings`, async (request, response) => {
    const settings = await curating.getSettings(actorOf(response), request.params.workspaceId);
    response.json(settings satisfies CatalogSettings);
  });

  router.patch(`${catalog}/settings`, json(), async (request, response) => {
    const wish = parseBody(CatalogSettingsRequest, request);
    const settings = await curating.settle(actorOf(response), request.params.workspaceId, wish);
    response.json(settings satisfies CatalogSettings);
  });

  router.patch(`${catalog}/contexts/:source`, json(), async (request, response) => {
    const { workspaceId, source } = request.params;
    const { mode } = parseBody(ContextModeRequest, request);
    await curating.setMode(actorOf(response), workspaceId, { source, mode });
    response.status(204).end();
  });

  router.put(`${catalog}/contexts/:source/:kind/:wireName/deprecation`, json(), async (request, response) => {
    const { workspaceId, ...place } = request.params;
    const { deprecation } = parseBody(DeprecateRequest, request);
    await curating.deprecate(actorOf(response), workspaceId, place, deprecation);
    response.status(204).end();
  });

  return router;
}
