import { z } from 'zod';

/** A word of the whole catalog: what it means in each context. */
export const CatalogGlossary = z.object({
  words: z.array(
    z.object({
      word: z.string(),
      meanings: z.array(
        z.object({
          source: z.string(),
          contextName: z.string(),
          definition: z.string().optional(),
          synonyms: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type CatalogGlossary = z.infer<typeof CatalogGlossary>;
