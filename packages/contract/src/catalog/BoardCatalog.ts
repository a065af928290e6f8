import { compatibilityModes } from '@lambdastorm/schema';
import { z } from 'zod';
import { JsonObject } from '../Json.ts';
import { MessageKind } from './CatalogMessageSummary.ts';
import { MessageDeprecation } from './MessageDeprecation.ts';

/** Publishes a context of a board as it is now. */
export const PublishRequest = z.strictObject({
  /** The last version that who asks has seen; 0 when there is none. Another one in between refuses it. */
  after: z.number().int().min(0),
  note: z.string().trim().max(2000, 'A note has at most 2000 characters.').optional(),
  /** Why it is published although it breaks somebody who depends on it. */
  overrideReason: z.string().trim().min(1).max(2000, 'A reason has at most 2000 characters.').optional(),
});
export type PublishRequest = z.infer<typeof PublishRequest>;

/** What was published. */
export const PublishedVersion = z.object({ source: z.string(), version: z.number().int() });
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** What the catalog knows of the contexts of one board, to compare the wall with it while people type. */
export const BoardCatalog = z.object({
  workspaceId: z.string(),
  mayPublish: z.boolean(),
  /** Of contexts that were not published yet. */
  mode: z.enum(compatibilityModes),
  /** Contexts that were published from this board, and those that lost theirs. */
  contexts: z.array(
    z.object({
      /** The frame. */
      contextId: z.string(),
      /** Its board is no more: a context of this source on any board goes on with it. */
      isOrphan: z.boolean().exactOptional(),
      source: z.string(),
      mode: z.enum(compatibilityModes),
      version: z.number().int(),
      publishedAt: z.iso.datetime(),
      publishedBy: z.string(),
      /** Of its last version. */
      digest: z.string(),
      /** What its parts are called on the wire since they were first published, by the ids of their notes. */
      wireNames: z.record(z.string(), z.string()),
      messages: z.array(
        z.object({
          kind: MessageKind,
          wireName: z.string(),
          name: z.string(),
          description: z.string().exactOptional(),
          isRetired: z.boolean().exactOptional(),
          isRemoved: z.boolean().exactOptional(),
          deprecation: MessageDeprecation.exactOptional(),
          /** All that the mode asks about, the oldest first. */
          schemas: z.array(z.object({ version: z.number().int(), schema: JsonObject })),
        }),
      ),
      consumers: z.array(
        z.object({
          source: z.string(),
          name: z.string(),
          kind: MessageKind,
          wireName: z.string(),
          fields: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type BoardCatalog = z.infer<typeof BoardCatalog>;
