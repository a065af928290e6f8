import type { TellNews } from '../news/ToldNews.ts';
import { toCloudEvent } from './toCloudEvent.ts';

/** Puts news into the queue of every webhook that tells of its context. */
export function createDeliveryWriter(deps: { readonly origin: string; readonly newId: () => string }): TellNews {
  const { origin, newId } = deps;
  return async (transaction, { workspaceId, news }) => {
    const webhooks = await transaction.webhook.findMany({
      ...{ where: { workspaceId, stoppedAt: null }, select: { id: true, sources: true } },
    });
    const at = new Date(news.at);
    const rows = webhooks.flatMap(({ id: webhookId, sources }) => {
      const chosen: readonly string[] = JSON.parse(sources);
      if (chosen.length > 0 && !chosen.includes(news.source)) return [];
      const id = newDeliveryId(newId);
      const event = toCloudEvent(news, { id, workspaceId, origin });
      return [{ ...event, id, webhookId, at, nextAt: at, status: 'waiting' }];
    });
    if (rows.length > 0) await transaction.webhookDelivery.createMany({ data: rows });
  };
}

export function newDeliveryId(newId: () => string): string {
  return `msg_${newId()}`;
}
