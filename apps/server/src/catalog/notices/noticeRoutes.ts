import {
  type FollowList,
  FollowRequest,
  type NoticeCount,
  type NoticeList,
  ReadNoticesRequest,
} from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../../http/parseBody.ts';
import { limitRate } from '../../http/rateLimits.ts';
import { actorOf } from '../../sessions/actorOf.ts';
import type { NoticeService } from './noticeService.ts';

export function noticeRoutes(notices: NoticeService): Router {
  const router = Router();
  router.put('/workspaces/:workspaceId/catalog/follows', limitRate('follows'));

  router.put('/workspaces/:workspaceId/catalog/follows', json(), async (request, response) => {
    const wish = parseBody(FollowRequest, request);
    await notices.follow(actorOf(response), request.params.workspaceId, wish);
    response.status(204).end();
  });

  router.get('/follows', async (_request, response) => {
    response.json({ follows: [...(await notices.listFollows(actorOf(response)))] } satisfies FollowList);
  });

  router.get('/notices', async (_request, response) => {
    response.json({ notices: [...(await notices.listNotices(actorOf(response)))] } satisfies NoticeList);
  });

  router.get('/notices/count', async (_request, response) => {
    response.json({ unread: await notices.countUnread(actorOf(response)) } satisfies NoticeCount);
  });

  router.post('/notices/read', json(), async (request, response) => {
    const { ids } = parseBody(ReadNoticesRequest, request);
    await notices.setRead(actorOf(response), ids);
    response.status(204).end();
  });

  return router;
}
