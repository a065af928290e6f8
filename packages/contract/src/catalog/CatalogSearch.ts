import { z } from 'zod';
import { CatalogContextSummary } from './CatalogContextSummary.ts';
import { CatalogMessageSummary, MessageKind, MessageStatus } from './CatalogMessageSummary.ts';

/** What is searched for: all words, the last of them perhaps not finished. Without words, all that the rest allows. */
export const CatalogSearchQuery = z.object({
  q: z.string().max(200, 'At most 200 characters are searched for.').default(''),
  kind: MessageKind.optional(),
  /** A context. */
  source: z.string().max(200).optional(),
  status: MessageStatus.optional(),
  team: z.string().max(200).optional(),
  /** Only messages with personal data, or only those without. */
  personal: z.enum(['yes', 'no']).optional(),
});
export type CatalogSearchQuery = z.infer<typeof CatalogSearchQuery>;

/** The best first, at most 50 of them. */
export const CatalogSearch = z.object({
  messages: z.array(CatalogMessageSummary),
  contexts: z.array(CatalogContextSummary),
  terms: z.array(
    z.object({ word: z.string(), source: z.string(), contextName: z.string(), definition: z.string().optional() }),
  ),
  /** How many messages there are in all. */
  messageCount: z.number().int(),
});
export type CatalogSearch = z.infer<typeof CatalogSearch>;
