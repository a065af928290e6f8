import { type BoardCatalog, type PublishedVersion, PublishRequest } from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../../http/parseBody.ts';
import { limitRate } from '../../http/rateLimits.ts';
import { actorOf } from '../../sessions/actorOf.ts';
import type { KnownCatalog, PublishingService } from './publishingService.ts';
import type { StoredContext, StoredMessage } from './StoredContext.ts';

export function publishingRoutes(publishing: PublishingService): Router {
  const router = Router();
  router.post('/boards/:boardId/contexts/:contextId/publications', limitRate('publications'));

  router.get('/boards/:boardId/catalog', async (request, response) => {
    const known = await publishing.readKnown(actorOf(response), request.params.boardId);
    response.json(toBoardCatalog(known));
  });

  router.post('/boards/:boardId/contexts/:contextId/publications', json(), async (request, response) => {
    const { boardId, contextId } = request.params;
    const wish = parseBody(PublishRequest, request);
    const version = await publishing.publish(actorOf(response), { boardId, contextId }, wish);
    response.status(201).json(version satisfies PublishedVersion);
  });

  return router;
}

function toBoardCatalog({ contexts, ...known }: KnownCatalog): BoardCatalog {
  return { ...known, contexts: contexts.map(toContext) };
}

function toContext(context: StoredContext): BoardCatalog['contexts'][number] {
  const { contextId, source, mode, version, digest = '', wireNames, publishedAt, publishedBy, isOrphan } = context;
  return {
    ...{ contextId, source, mode, version, digest, wireNames, publishedBy },
    ...(isOrphan === undefined ? {} : { isOrphan }),
    publishedAt: publishedAt.toISOString(),
    messages: context.messages.map(toMessage),
    consumers: context.consumers.map((consumer) => ({ ...consumer, fields: [...consumer.fields] })),
  };
}

function toMessage({ id: _, revision: __, deprecation, schemas, ...message }: StoredMessage) {
  const { at, retiresAt, reason } = deprecation ?? {};
  return {
    ...message,
    schemas: [...schemas],
    ...(at === undefined
      ? {}
      : {
          deprecation: {
            at: at.toISOString(),
            ...(retiresAt === undefined ? {} : { retiresAt: retiresAt.toISOString() }),
            ...(reason === undefined ? {} : { reason }),
          },
        }),
  };
}
