import { type RequestHandler, type Response, Router } from 'express';
import { countFor, limitRefusals } from '../../http/rateLimits.ts';
import { type ApiKeyService, keyStart } from './apiKeyService.ts';

/**
 * Lets programs to catalogs by their keys. It comes before requests are counted, so that each key has a count of its own;
 * keys that are none are counted for their address.
 */
export function programEntrance(keys: Pick<ApiKeyService, 'getKey'>): Router {
  const router = Router();
  router.use('/workspaces/:workspaceId/catalog', onlyWithKey(limitRefusals('wrongKeys')), identifyProgram(keys));
  return router;
}

/** The workspace whose key was shown. */
export function keyWorkspaceOf(response: Response): string | undefined {
  return response.locals['keyWorkspaceId'] as string | undefined;
}

function onlyWithKey(handle: RequestHandler): RequestHandler {
  return (request, response, next) =>
    keyIn(request.headers.authorization) === undefined ? next() : handle(request, response, next);
}

function identifyProgram(keys: Pick<ApiKeyService, 'getKey'>): RequestHandler {
  return async (request, response, next) => {
    const secret = keyIn(request.headers.authorization);
    if (secret !== undefined) {
      const { id, workspaceId } = await keys.getKey(secret);
      response.locals['keyWorkspaceId'] = workspaceId;
      countFor(response, `key ${id}`);
    }
    next();
  };
}

function keyIn(authorization = ''): string | undefined {
  const [scheme = '', secret = ''] = authorization.split(' ');
  return scheme.toLowerCase() === 'bearer' && secret.startsWith(keyStart) ? secret : undefined;
}
