import { type ApiKey, type ApiKeyList, CreateApiKeyRequest, type CreatedApiKey } from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../../http/parseBody.ts';
import { limitRate } from '../../http/rateLimits.ts';
import { actorOf } from '../../sessions/actorOf.ts';
import type { ApiKeyEntry } from './ApiKeyRepository.ts';
import type { ApiKeyService } from './apiKeyService.ts';

export function apiKeyRoutes(keys: ApiKeyService): Router {
  const router = Router();
  router.post('/workspaces/:workspaceId/keys', limitRate('guests'));

  router.get('/workspaces/:workspaceId/keys', async (request, response) => {
    const given = await keys.list(actorOf(response), request.params.workspaceId);
    response.json({ keys: given.map(toApiKey) } satisfies ApiKeyList);
  });

  router.post('/workspaces/:workspaceId/keys', json(), async (request, response) => {
    const wish = parseBody(CreateApiKeyRequest, request);
    const { key, secret } = await keys.create(actorOf(response), request.params.workspaceId, wish);
    response.status(201).json({ key: toApiKey(key), secret } satisfies CreatedApiKey);
  });

  router.delete('/workspaces/:workspaceId/keys/:keyId', async (request, response) => {
    const { workspaceId, keyId } = request.params;
    await keys.revoke(actorOf(response), workspaceId, keyId);
    response.status(204).end();
  });

  return router;
}

function toApiKey({ id, name, hint, createdBy, createdAt, expiresAt, usedAt }: ApiKeyEntry): ApiKey {
  return {
    ...{ id, name, hint, createdBy, createdAt: createdAt.toISOString() },
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.toISOString() }),
    ...(usedAt === undefined ? {} : { usedAt: usedAt.toISOString() }),
  };
}
