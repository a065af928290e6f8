import { z } from 'zod';
import { MessageKind } from './CatalogMessageSummary.ts';

/** Something that was published. */
export const CatalogPublication = z.object({
  source: z.string(),
  contextName: z.string(),
  version: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  note: z.string().optional(),
  overrideReason: z.string().optional(),
  /** What it brought, by message. */
  messages: z.array(
    z.object({
      kind: MessageKind,
      wireName: z.string(),
      status: z.enum(['added', 'changed', 'removed']),
      isBreaking: z.boolean(),
    }),
  ),
});
export type CatalogPublication = z.infer<typeof CatalogPublication>;
