import { compatibilityModes, type JsonObject } from '@lambdastorm/schema';
import { z } from 'zod';
import { Json } from './Json.ts';

export const MessageKind = z.enum(['command', 'event', 'readModel']);
export type MessageKind = z.infer<typeof MessageKind>;

const verdict = z.enum(['compatible', 'breaking', 'unknown']);
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), Json);

/**
 * Where a message stands: `deprecated`: those who depend on it are asked to move away; `retired`: its time is over;
 * `removed`: its context was published without it.
 */
export const MessageStatus = z.enum(['current', 'deprecated', 'retired', 'removed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** That a message is on its way out: since when, from when on it may go, and why or what comes instead. */
const MessageDeprecation = z.object({
  at: z.iso.datetime(),
  retiresAt: z.iso.datetime().exactOptional(),
  reason: z.string().exactOptional(),
});

/** A message as lists and search show it. Source, kind and wire name identify it. Times are RFC 3339 in UTC. */
export const CatalogMessageSummary = z.object({
  source: z.string(),
  contextName: z.string(),
  kind: MessageKind,
  wireName: z.string(),
  name: z.string(),
  description: z.string().optional(),
  /** Of its last schema. */
  version: z.number().int(),
  status: MessageStatus,
  changedAt: z.iso.datetime(),
  isPersonal: z.boolean(),
  /** Who looks after its context, as far as anybody has said. */
  team: z.string().optional(),
  consumerCount: z.number().int(),
});
export type CatalogMessageSummary = z.infer<typeof CatalogMessageSummary>;

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

/** Which version of a context is asked for; the last one without. */
export const CatalogContextQuery = z.object({
  version: z.coerce.number<string>().int().min(1).optional(),
});
export type CatalogContextQuery = z.infer<typeof CatalogContextQuery>;

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

/** One place that speaks against a change. */
export const SchemaChange = z.object({
  pointer: z.string(),
  rule: z.string(),
  message: z.string(),
  direction: z.enum(['backward', 'forward']),
  verdict: z.enum(['breaking', 'unknown']),
  field: z.string(),
  example: Json.optional(),
});
export type SchemaChange = z.infer<typeof SchemaChange>;

/** A schema that a message was published with. */
export const CatalogSchemaVersion = z.object({
  version: z.number().int(),
  /** Schemas of one version that followed each other compatibly, counted from 1. */
  revision: z.number().int(),
  /** The publication of the context that brought it. */
  contextVersion: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  schema: jsonObject,
  /** Against the schema before it; absent for the first. */
  backward: verdict.optional(),
  forward: verdict.optional(),
  changes: z.array(SchemaChange),
  overrideReason: z.string().optional(),
});
export type CatalogSchemaVersion = z.infer<typeof CatalogSchemaVersion>;

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

/** A part of a context's model, by name. */
const part = z.object({ id: z.string(), name: z.string() });

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
  producers: z.array(part.extend({ kind: z.string() })),
  /** Open questions of its context. */
  hotspots: z.array(part),
  /** Where it stands on the wall, for those who may see the board. */
  origin: z.object({ boardId: z.string(), boardName: z.string(), noteIds: z.array(z.string()) }).optional(),
  /** Functions of the generated project that have to do with it, by their handlers. */
  handlers: z.array(z.object({ source: z.string(), path: z.string() })),
});
export type CatalogMessagePage = z.infer<typeof CatalogMessagePage>;

/** How one context of the catalog stands to another. */
export const CatalogRelation = z.object({
  upstream: z.string(),
  downstream: z.string(),
  messages: z.array(z.object({ kind: MessageKind, wireName: z.string() })),
});
export type CatalogRelation = z.infer<typeof CatalogRelation>;

/** Everything that the catalog knows of a context, in its last version or an earlier one. */
export const CatalogContextPage = z.object({
  context: CatalogContextSummary,
  /** The version that is shown. */
  shown: z.number().int(),
  /** What the next schemas keep to; its own, or that of its workspace. */
  compatibility: z.object({ mode: z.enum(compatibilityModes), isOwn: z.boolean() }),
  canvas: z.object({
    purpose: z.string().optional(),
    team: z.string().optional(),
    domain: z.enum(['core', 'supporting', 'generic']).optional(),
    role: z.string().optional(),
    decisions: z.string().optional(),
    assumptions: z.string().optional(),
  }),
  terms: z.array(z.object({ word: z.string(), definition: z.string().optional(), synonyms: z.array(z.string()) })),
  messages: z.array(CatalogMessageSummary),
  /** What it takes from others. */
  subscriptions: z.array(
    z.object({
      source: z.string(),
      kind: MessageKind,
      wireName: z.string(),
      fields: z.array(z.string()),
      needs: z.array(z.string()),
      /** The catalog has it. */
      isKnown: z.boolean(),
    }),
  ),
  relations: z.array(CatalogRelation),
  /** Aggregates, policies and external systems by name. */
  parts: z.object({
    aggregates: z.array(part),
    policies: z.array(part),
    externalSystems: z.array(part),
    actors: z.array(part),
    hotspots: z.array(part),
  }),
  /** The latest first. */
  publications: z.array(CatalogPublication),
  origin: z.object({ boardId: z.string(), boardName: z.string(), frameId: z.string() }).optional(),
});
export type CatalogContextPage = z.infer<typeof CatalogContextPage>;

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
          schemas: z.array(z.object({ version: z.number().int(), schema: jsonObject })),
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

/** How the catalog of a workspace is kept; what is left out stays as it is. */
export const CatalogSettingsRequest = z.strictObject({
  mode: z.enum(compatibilityModes).exactOptional(),
  isPublic: z.boolean().exactOptional(),
});
export type CatalogSettingsRequest = z.infer<typeof CatalogSettingsRequest>;

/** How the catalog of a workspace is kept. */
export const CatalogSettings = z.object({ mode: z.enum(compatibilityModes), isPublic: z.boolean() });
export type CatalogSettings = z.infer<typeof CatalogSettings>;

/** The compatibility that one context promises; `null`: that of its workspace. */
export const ContextModeRequest = z.strictObject({ mode: z.enum(compatibilityModes).nullable() });
export type ContextModeRequest = z.infer<typeof ContextModeRequest>;

/** Asks consumers to move away from a message, or takes that back (`null`). */
export const DeprecateRequest = z.strictObject({
  deprecation: z
    .strictObject({
      reason: z.string().trim().max(2000).optional(),
      retiresAt: z.iso.datetime().optional(),
    })
    .nullable(),
});
export type DeprecateRequest = z.infer<typeof DeprecateRequest>;
