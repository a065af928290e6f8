import { z } from 'zod';

/** Which graph of the catalog is asked for; the context map without `around`. */
export const CatalogGraphQuery = z.object({
  /** A context's source, or a message's `source/kind/wireName`. */
  around: z.string().max(400).optional(),
  /** How many steps to go from there, or `all`: everything that leads to it and that it leads to. */
  depth: z
    .union(
      [z.coerce.number<string>().int().min(1).max(10), z.literal('all')],
      'A depth is a number from 1 to 10, or all.',
    )
    .default(2),
  /** `yes`: where the fields of the message come from and who has them after it. */
  fields: z.enum(['yes', 'no']).default('no'),
});
export type CatalogGraphQuery = z.infer<typeof CatalogGraphQuery>;

/** A graph of the catalog: what stands in it, and what leads to what. */
export const CatalogGraph = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum([
        'context',
        'command',
        'event',
        'readModel',
        'policy',
        'aggregate',
        'externalSystem',
        'actor',
        'field',
      ]),
      name: z.string(),
      source: z.string(),
      wireName: z.string().optional(),
    }),
  ),
  edges: z.array(z.object({ from: z.string(), to: z.string(), label: z.string() })),
});
export type CatalogGraph = z.infer<typeof CatalogGraph>;
