import type { ChangeWebhookRequest, CreateWebhookRequest } from '@lambdastorm/contract';
import type { Actor } from '../../access/Actor.ts';
import { type Resource, requireCan } from '../../access/can.ts';
import { AppError } from '../../http/AppError.ts';
import type { AuditRecord } from '../../members/Grant.ts';
import type { WorkspaceService } from '../../workspaces/workspaceService.ts';
import { newDeliveryId } from './createDeliveryWriter.ts';
import type { Reach } from './isReachable.ts';
import { parseWebhookUrl } from './parseWebhookUrl.ts';
import { newWebhookSecret } from './signWebhook.ts';
import { toTestEvent } from './toCloudEvent.ts';
import type { StoredDelivery, StoredWebhook, WebhookRepository } from './WebhookRepository.ts';

/** Looks after the webhooks of a workspace; for its owners. */
export interface WebhookService {
  /** Whether the operator lets webhooks be sent. */
  readonly isOn: boolean;
  list(actor: Actor, workspaceId: string): Promise<readonly StoredWebhook[]>;
  /** The secret is told here and never again. */
  create(actor: Actor, workspaceId: string, wish: CreateWebhookRequest): Promise<StoredWebhook>;
  change(actor: Actor, place: WebhookPlace, wish: ChangeWebhookRequest): Promise<void>;
  remove(actor: Actor, place: WebhookPlace): Promise<void>;
  listDeliveries(actor: Actor, place: WebhookPlace): Promise<readonly StoredDelivery[]>;
  sendTest(actor: Actor, place: WebhookPlace): Promise<void>;
  sendAgain(actor: Actor, place: WebhookPlace, deliveryId: string): Promise<void>;
}

interface WebhookPlace {
  readonly workspaceId: string;
  readonly webhookId: string;
}

const mostWebhooks = 20;
const mostShown = 100;

export function createWebhookService(
  deps: Reach & {
    readonly isOn: boolean;
    readonly rows: WebhookRepository;
    readonly workspaces: Pick<WorkspaceService, 'getResource'>;
    readonly origin: string;
    readonly now: () => Date;
    readonly newId: () => string;
  },
): WebhookService {
  const { isOn, rows, workspaces, origin, allowsLoopback, now, newId } = deps;

  async function enter(actor: Actor, workspaceId: string): Promise<Resource> {
    const resource = await workspaces.getResource(actor, workspaceId);
    requireCan(actor, 'catalog.sendWebhooks', resource);
    return resource;
  }

  async function get(actor: Actor, { workspaceId, webhookId }: WebhookPlace): Promise<StoredWebhook & Resource> {
    const resource = await enter(actor, workspaceId);
    const webhook = await rows.find(webhookId);
    if (webhook?.workspaceId === workspaceId) return { ...webhook, ...resource };
    throw new AppError('webhook-not-found', 'This webhook is not there any more; load the list again.');
  }

  async function getRunning(actor: Actor, place: WebhookPlace): Promise<StoredWebhook> {
    requireOn();
    const webhook = await get(actor, place);
    if (webhook.stopped === undefined) return webhook;
    throw new AppError('webhook-stopped', 'This webhook is stopped. Start it, then send again.');
  }

  function requireOn(): void {
    if (isOn) return;
    throw new AppError('webhooks-off', 'Whoever runs this server has switched webhooks off. Ask them for it.');
  }

  function recordOf(actor: Actor, what: AuditRecord['what'], { id, workspaceId, url }: StoredWebhook): AuditRecord {
    return {
      ...{ id: newId(), at: now(), workspaceId, boardId: undefined, what, byId: actor.userId, byName: actor.name },
      ...{ aboutId: id, aboutName: new URL(url).host, role: undefined },
    };
  }

  return {
    isOn,
    async list(actor, workspaceId) {
      await enter(actor, workspaceId);
      return rows.list(workspaceId);
    },
    async create(actor, workspaceId, { url, sources }) {
      await enter(actor, workspaceId);
      requireOn();
      if ((await rows.list(workspaceId)).length >= mostWebhooks) {
        throw new AppError('invalid-request', `A workspace has at most ${mostWebhooks} webhooks. Remove one first.`);
      }
      const webhook: StoredWebhook = {
        ...{ id: newId(), workspaceId, url: parseWebhookUrl(url, { allowsLoopback }), sources: toSources(sources) },
        ...{ secret: newWebhookSecret(), createdBy: actor.name, createdAt: now() },
        ...{ failingSince: undefined, stopped: undefined },
      };
      await rows.add(webhook, recordOf(actor, 'webhook-created', webhook));
      return webhook;
    },
    async change(actor, place, { sources, isStopped }) {
      const webhook = await get(actor, place);
      const { id } = webhook;
      if (sources !== undefined) {
        await rows.setSources(id, toSources(sources), recordOf(actor, 'webhook-changed', webhook));
      }
      if (isStopped === undefined || isStopped === (webhook.stopped !== undefined)) return;
      const stopped = isStopped ? { at: now(), why: 'byHand' as const } : undefined;
      await rows.setStopped(id, stopped, recordOf(actor, isStopped ? 'webhook-stopped' : 'webhook-started', webhook));
    },
    async remove(actor, place) {
      const webhook = await get(actor, place);
      await rows.remove(webhook.id, recordOf(actor, 'webhook-removed', webhook));
    },
    async listDeliveries(actor, place) {
      const { id } = await get(actor, place);
      return rows.listDeliveries(id, mostShown);
    },
    async sendTest(actor, place) {
      const { id: webhookId, workspaceId } = await getRunning(actor, place);
      const id = newDeliveryId(newId);
      await rows.addDelivery(webhookId, { ...toTestEvent(now(), { id, workspaceId, origin }), id }, now());
    },
    async sendAgain(actor, place, deliveryId) {
      const { id } = await getRunning(actor, place);
      if (await rows.sendAgain(id, deliveryId, now())) return;
      throw new AppError('delivery-not-found', 'This message is still to be sent, or is not kept any more.');
    },
  };
}

/** Sources are kept in small letters. */
function toSources(sources: readonly string[]): readonly string[] {
  return [...new Set(sources.map((source) => source.toLowerCase()))].sort();
}
