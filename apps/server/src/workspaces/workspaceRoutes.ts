import { type Workspace as WorkspaceDto, WorkspaceRequest } from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../http/parseBody.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import type { WorkspaceService } from './workspaceService.ts';

export function workspaceRoutes(workspaces: WorkspaceService): Router {
  const router = Router();
  router.post('/workspaces', limitRate('guests'));

  router.post('/workspaces', json(), async (request, response) => {
    const { id, name } = await workspaces.create(actorOf(response), parseBody(WorkspaceRequest, request).name);
    response.status(201).json({ id, name, role: 'owner' } satisfies WorkspaceDto);
  });

  router.patch('/workspaces/:workspaceId', json(), async (request, response) => {
    const { name: wished } = parseBody(WorkspaceRequest, request);
    const { id, name } = await workspaces.rename(actorOf(response), request.params.workspaceId, wished);
    response.json({ id, name, role: 'owner' } satisfies WorkspaceDto);
  });

  return router;
}
