import type { Webhook, WebhookDelivery } from '@lambdastorm/contract';
import type { AuditRecord } from '../../members/Grant.ts';
import type { CatalogCloudEvent } from './toCloudEvent.ts';

type Stop = NonNullable<Webhook['stopped']>['why'];

export interface StoredWebhook {
  readonly id: string;
  readonly workspaceId: string;
  readonly url: string;
  readonly sources: readonly string[];
  readonly secret: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly failingSince: Date | undefined;
  readonly stopped: { readonly at: Date; readonly why: Stop } | undefined;
}

/** What is kept of a message that is sent. */
export interface StoredDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly at: Date;
  readonly type: string;
  readonly subject: string;
  readonly body: string;
  readonly status: WebhookDelivery['status'];
  readonly attempts: number;
  readonly nextAt: Date;
  readonly triedAt: Date | undefined;
  readonly answerCode: number | undefined;
  readonly problem: string | undefined;
}

/** What came of one attempt. */
export interface DeliveryOutcome {
  readonly status: WebhookDelivery['status'];
  readonly nextAt: Date;
  readonly triedAt: Date;
  readonly answerCode: number | undefined;
  readonly problem: string | undefined;
}

/** Webhooks, and their messages that wait to be sent. What changes a webhook is recorded in the same transaction. */
export interface WebhookRepository {
  /** The newest first. */
  list(workspaceId: string): Promise<readonly StoredWebhook[]>;
  find(webhookId: string): Promise<StoredWebhook | undefined>;
  add(webhook: StoredWebhook, record: AuditRecord): Promise<void>;
  setSources(webhookId: string, sources: readonly string[], record: AuditRecord): Promise<void>;
  /** `undefined` starts it again. What waits when it stops has failed. */
  setStopped(webhookId: string, stopped: StoredWebhook['stopped'], record?: AuditRecord): Promise<void>;
  setFailingSince(webhookId: string, since: Date | undefined): Promise<void>;
  /** With everything that it sent and was to send. */
  remove(webhookId: string, record: AuditRecord): Promise<void>;

  /** The latest first. */
  listDeliveries(webhookId: string, most: number): Promise<readonly StoredDelivery[]>;
  addDelivery(webhookId: string, event: CatalogCloudEvent & { readonly id: string }, at: Date): Promise<void>;
  /** Puts one that was settled back into the queue; false when there is none. */
  sendAgain(webhookId: string, deliveryId: string, at: Date): Promise<boolean>;
  /** Takes the one that has been due for the longest time, so that nobody else sends it until then. */
  claim(now: Date, until: Date): Promise<StoredDelivery | undefined>;
  /** Unless somebody else has claimed it meanwhile. */
  settle(delivery: StoredDelivery, outcome: DeliveryOutcome): Promise<void>;
  /** Forgets settled ones beyond the latest. */
  forgetOldest(webhookId: string, most: number): Promise<void>;
}
