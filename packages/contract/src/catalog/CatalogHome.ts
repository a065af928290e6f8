import { z } from 'zod';
import { CatalogContextSummary } from './CatalogContextSummary.ts';
import { CatalogMessageSummary, MessageKind } from './CatalogMessageSummary.ts';
import { CatalogPublication } from './CatalogPublication.ts';

/** What a platform team looks for first: at most 100 of each kind. */
export const LooseEnds = z.object({
  /** How many there are. */
  counts: z.object({
    unconsumedEvents: z.number().int(),
    unproduced: z.number().int(),
    stillUsed: z.number().int(),
  }),
  /** Current events that nobody in the catalog takes from their context. */
  unconsumedEvents: z.array(CatalogMessageSummary),
  /** What contexts wait for and no context of the catalog has. */
  unproduced: z.array(
    z.object({
      consumer: z.string(),
      consumerName: z.string(),
      source: z.string(),
      kind: MessageKind,
      wireName: z.string(),
    }),
  ),
  /** Messages that are deprecated, retired or removed and still have consumers. */
  stillUsed: z.array(CatalogMessageSummary),
});
export type LooseEnds = z.infer<typeof LooseEnds>;

/** The catalog of a workspace at a glance. */
export const CatalogHome = z.object({
  workspaceName: z.string(),
  isPublic: z.boolean(),
  /** By name. */
  contexts: z.array(CatalogContextSummary),
  /** The latest first, at most 20. */
  latest: z.array(CatalogPublication),
  looseEnds: LooseEnds,
});
export type CatalogHome = z.infer<typeof CatalogHome>;
