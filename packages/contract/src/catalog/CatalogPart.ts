import { z } from 'zod';

/** A part of a context's model, by name. */
export const CatalogPart = z.object({ id: z.string(), name: z.string() });
