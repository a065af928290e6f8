import { z } from 'zod';
import { Json } from '../Json.ts';
import { CatalogMessageSummary } from './CatalogMessageSummary.ts';
import { CatalogPart } from './CatalogPart.ts';
import { CatalogSchemaVersion } from './CatalogSchemaVersion.ts';
import { MessageDeprecation } from './MessageDeprecation.ts';

/** A context that depends on a message. */
export const CatalogConsumer = z.object({
  source: z.string(),
  name: z.string(),
  /** The fields that it uses; empty: any. */
  fields: z.array(z.string()),
  /** The policies and read models that need it. */
  needs: z.array(z.string()),
});
export type CatalogConsumer = z.infer<typeof CatalogConsumer>;

/** Everything that the catalog knows of a message. */
export const CatalogMessagePage = CatalogMessageSummary.extend({
  /** When and why it goes, while it is deprecated. */
  deprecation: MessageDeprecation.optional(),
  /** The latest first; never empty. */
  versions: z.array(CatalogSchemaVersion),
  /** A value that the last schema takes. */
  sample: Json,
  consumers: z.array(CatalogConsumer),
  /** What it comes from in its context: aggregates, commands, external systems. */
  producers: z.array(CatalogPart.extend({ kind: z.string() })),
  /** Open questions of its context. */
  hotspots: z.array(CatalogPart),
  /** Where it stands on the wall, for those who may see the board. */
  origin: z.object({ boardId: z.string(), boardName: z.string(), noteIds: z.array(z.string()) }).optional(),
  /** Functions of the generated project that have to do with it, by their handlers. */
  handlers: z.array(z.object({ source: z.string(), path: z.string() })),
});
export type CatalogMessagePage = z.infer<typeof CatalogMessagePage>;
