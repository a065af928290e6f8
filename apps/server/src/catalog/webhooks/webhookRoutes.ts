import {
  ChangeWebhookRequest,
  type CreatedWebhook,
  CreateWebhookRequest,
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryList,
  type WebhookList,
} from '@lambdastorm/contract';
import { json, Router } from 'express';
import { parseBody } from '../../http/parseBody.ts';
import { limitRate } from '../../http/rateLimits.ts';
import { actorOf } from '../../sessions/actorOf.ts';
import type { StoredDelivery, StoredWebhook } from './WebhookRepository.ts';
import type { WebhookService } from './webhookService.ts';

export function webhookRoutes(webhooks: WebhookService): Router {
  const router = Router();
  const all = '/workspaces/:workspaceId/webhooks' as const;
  const one = `${all}/:webhookId` as const;
  router.post(`${all}{/*rest}`, limitRate('webhooks'));

  router.get(all, async (request, response) => {
    const list = await webhooks.list(actorOf(response), request.params.workspaceId);
    response.json({ isOn: webhooks.isOn, webhooks: list.map(toWebhook) } satisfies WebhookList);
  });

  router.post(all, json(), async (request, response) => {
    const wish = parseBody(CreateWebhookRequest, request);
    const webhook = await webhooks.create(actorOf(response), request.params.workspaceId, wish);
    response.status(201).json({ webhook: toWebhook(webhook), secret: webhook.secret } satisfies CreatedWebhook);
  });

  router.patch(one, json(), async (request, response) => {
    await webhooks.change(actorOf(response), request.params, parseBody(ChangeWebhookRequest, request));
    response.status(204).end();
  });

  router.delete(one, async (request, response) => {
    await webhooks.remove(actorOf(response), request.params);
    response.status(204).end();
  });

  router.get(`${one}/deliveries`, async (request, response) => {
    const deliveries = await webhooks.listDeliveries(actorOf(response), request.params);
    response.json({ deliveries: deliveries.map(toDelivery) } satisfies WebhookDeliveryList);
  });

  router.post(`${one}/test`, async (request, response) => {
    await webhooks.sendTest(actorOf(response), request.params);
    response.status(204).end();
  });

  router.post(`${one}/deliveries/:deliveryId/again`, async (request, response) => {
    const { deliveryId, ...place } = request.params;
    await webhooks.sendAgain(actorOf(response), place, deliveryId);
    response.status(204).end();
  });

  return router;
}

function toWebhook({ id, url, sources, createdBy, createdAt, failingSince, stopped }: StoredWebhook): Webhook {
  return {
    ...{ id, url, sources: [...sources], createdBy, createdAt: createdAt.toISOString() },
    ...(failingSince === undefined ? {} : { failingSince: failingSince.toISOString() }),
    ...(stopped === undefined ? {} : { stopped: { at: stopped.at.toISOString(), why: stopped.why } }),
  };
}

function toDelivery(delivery: StoredDelivery): WebhookDelivery {
  const { id, at, type, subject, status, attempts, answerCode, problem, triedAt, nextAt } = delivery;
  return {
    ...{ id, at: at.toISOString(), type, subject, status, attempts },
    ...(answerCode === undefined ? {} : { answerCode }),
    ...(problem === undefined ? {} : { problem }),
    ...(triedAt === undefined ? {} : { triedAt: triedAt.toISOString() }),
    ...(status === 'waiting' ? { nextAt: nextAt.toISOString() } : {}),
  };
}
