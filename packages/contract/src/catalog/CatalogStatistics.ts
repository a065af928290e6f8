import { z } from 'zod';

/** Figures that a platform team wants. Months are `2026-11`. */
export const CatalogStatistics = z.object({
  messagesPerContext: z.array(
    z.object({ source: z.string(), name: z.string(), command: z.number(), event: z.number(), readModel: z.number() }),
  ),
  /** How many events have this many consumers. */
  fanOut: z.array(z.object({ consumers: z.number().int(), events: z.number().int() })),
  /** How many messages were last changed in that month. */
  age: z.array(z.object({ month: z.string(), messages: z.number().int() })),
  changesPerMonth: z.array(z.object({ month: z.string(), compatible: z.number().int(), breaking: z.number().int() })),
});
export type CatalogStatistics = z.infer<typeof CatalogStatistics>;
