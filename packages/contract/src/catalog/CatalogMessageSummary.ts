import { z } from 'zod';

/** What kinds of messages contexts have. */
export const MessageKind = z.enum(['command', 'event', 'readModel']);
export type MessageKind = z.infer<typeof MessageKind>;

/**
 * Where a message stands: `deprecated`: those who depend on it are asked to move away; `retired`: its time is over;
 * `removed`: its context was published without it.
 */
export const MessageStatus = z.enum(['current', 'deprecated', 'retired', 'removed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** A message as lists and search show it. Source, kind and wire name identify it. Times are RFC 3339 in UTC. */
export const CatalogMessageSummary = z.object({
  source: z.string(),
  contextName: z.string(),
  kind: MessageKind,
  wireName: z.string(),
  name: z.string(),
  description: z.string().optional(),
  /** Of its last schema. */
  version: z.number().int(),
  status: MessageStatus,
  changedAt: z.iso.datetime(),
  isPersonal: z.boolean(),
  /** Who looks after its context, as far as anybody has said. */
  team: z.string().optional(),
  consumerCount: z.number().int(),
});
export type CatalogMessageSummary = z.infer<typeof CatalogMessageSummary>;
