import type { RequestHandler, Response } from 'express';
import { findActor } from '../sessions/actorOf.ts';
import type { CatalogReader } from './CatalogReader.ts';
import { type ApiKeyService, keyStart } from './keys/apiKeyService.ts';

/** Finds out who reads the catalog. A program with a key is nobody else, whatever cookie it sends along. */
export function identifyReader(keys: Pick<ApiKeyService, 'getWorkspaceId'>): RequestHandler {
  return async (request, response, next) => {
    const [scheme = '', secret = ''] = (request.headers.authorization ?? '').split(' ');
    const isKey = scheme.toLowerCase() === 'bearer' && secret.startsWith(keyStart);
    const reader: CatalogReader = isKey
      ? { actor: undefined, keyWorkspaceId: await keys.getWorkspaceId(secret) }
      : { actor: findActor(response), keyWorkspaceId: undefined };
    response.locals['catalogReader'] = reader;
    next();
  };
}

export function readerOf(response: Response): CatalogReader {
  return response.locals['catalogReader'] as CatalogReader;
}
