import { z } from 'zod';

/** Sends news of a catalog to a program, without the secret itself, which is told once. */
export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  /** The contexts that it tells of; empty: all. */
  sources: z.array(z.string()),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  /** Since when every answer was a failure. */
  failingSince: z.iso.datetime().exactOptional(),
  /** Set: nothing is sent until somebody starts it again. `gone`: its receiver said so; `failing`: for days. */
  stopped: z.object({ at: z.iso.datetime(), why: z.enum(['byHand', 'gone', 'failing']) }).exactOptional(),
});
export type Webhook = z.infer<typeof Webhook>;

/** The newest first. */
export const WebhookList = z.object({
  /** False: the operator of the server lets none be sent. */
  isOn: z.boolean(),
  webhooks: z.array(Webhook),
});
export type WebhookList = z.infer<typeof WebhookList>;

const sources = z.array(z.string().min(1).max(200)).max(500, 'At most 500 contexts can be chosen.');

/** Makes a webhook. */
export const CreateWebhookRequest = z.strictObject({
  url: z.string().trim().max(2000, 'An address has at most 2000 characters.'),
  sources,
});
export type CreateWebhookRequest = z.infer<typeof CreateWebhookRequest>;

/** A new webhook and the secret that its messages are signed with, `whsec_…`, which is not told again. */
export const CreatedWebhook = z.object({ webhook: Webhook, secret: z.string() });
export type CreatedWebhook = z.infer<typeof CreatedWebhook>;

/** Changes what a webhook tells of, stops it or starts it again; what is left out stays as it is. */
export const ChangeWebhookRequest = z.strictObject({
  sources: sources.exactOptional(),
  isStopped: z.boolean().exactOptional(),
});
export type ChangeWebhookRequest = z.infer<typeof ChangeWebhookRequest>;

/** One message of a webhook, and what became of it. */
export const WebhookDelivery = z.object({
  /** The header `webhook-id`, and the id of the CloudEvent. */
  id: z.string(),
  at: z.iso.datetime(),
  /** The type of the CloudEvent. */
  type: z.string(),
  /** What the CloudEvent is about. */
  subject: z.string(),
  status: z.enum(['waiting', 'delivered', 'failed']),
  /** How often it was sent. */
  attempts: z.number().int(),
  /** The status code of the last answer. */
  answerCode: z.number().int().exactOptional(),
  /** Why the last attempt failed. */
  problem: z.string().exactOptional(),
  triedAt: z.iso.datetime().exactOptional(),
  /** When it is sent next. */
  nextAt: z.iso.datetime().exactOptional(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** The latest first, at most 100. */
export const WebhookDeliveryList = z.object({ deliveries: z.array(WebhookDelivery) });
export type WebhookDeliveryList = z.infer<typeof WebhookDeliveryList>;
