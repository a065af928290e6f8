import { z } from 'zod';

/** A context as lists show it. */
export const CatalogContextSummary = z.object({
  source: z.string(),
  /** The frame that it was read from, which gives it its colour everywhere. */
  contextId: z.string(),
  name: z.string(),
  /** Of its last publication. */
  version: z.number().int(),
  publishedAt: z.iso.datetime(),
  publishedBy: z.string(),
  purpose: z.string().optional(),
  team: z.string().optional(),
  domain: z.enum(['core', 'supporting', 'generic']).optional(),
  counts: z.object({ command: z.number().int(), event: z.number().int(), readModel: z.number().int() }),
});
export type CatalogContextSummary = z.infer<typeof CatalogContextSummary>;
