import type { Publication } from '@lambdastorm/catalog';
import type { CatalogConsumer, CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import { type JsonObject, type JsonValue, sampleValue } from '@lambdastorm/schema';
import {
  type MessageEntry,
  messageKey,
  type PublicationEntry,
  type SchemaEntry,
  type SubscriptionEntry,
} from '../CatalogEntries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { producersOf } from './producersOf.ts';
import { toMessageSummary } from './summaries.ts';

interface MessageParts {
  readonly message: MessageEntry;
  /** The latest first; never empty. */
  readonly schemas: readonly SchemaEntry[];
  /** All of its context. */
  readonly publications: readonly PublicationEntry[];
  /** The last version of its context that has it. */
  readonly publication: Publication;
  readonly origin: CatalogMessagePage['origin'];
  readonly handlers: CatalogMessagePage['handlers'];
}

/** Everything that the catalog knows of a message. */
export function toMessagePage(parts: MessageParts, catalog: WorkspaceCatalog, now: Date): CatalogMessagePage {
  const { message, schemas, publications, publication, origin, handlers } = parts;
  const { contextId, kind, wireName } = message;
  const source = catalog.contextById.get(contextId)?.source ?? '';
  const consumers = catalog.consumersOf.get(messageKey({ source, kind, wireName })) ?? [];
  const open = publication.model.hotspots.filter(({ resolved }) => !resolved);
  return {
    ...toMessageSummary(message, catalog, now),
    ...deprecationOf(message),
    versions: schemas.map((schema) => toSchemaVersion(schema, publications)),
    sample: toJson(sampleValue(schemas[0]?.schema ?? {})),
    consumers: consumers.map((consumer) => toConsumer(consumer, catalog)),
    producers: producersOf(message, publication),
    hotspots: open.map(({ id, name }) => ({ id, name })),
    ...(origin === undefined ? {} : { origin }),
    handlers,
  };
}

function deprecationOf({ deprecatedAt, retiresAt, deprecation }: MessageEntry): Partial<CatalogMessagePage> {
  if (deprecatedAt === undefined) return {};
  return {
    deprecation: {
      at: deprecatedAt.toISOString(),
      ...(retiresAt === undefined ? {} : { retiresAt: retiresAt.toISOString() }),
      ...(deprecation === undefined ? {} : { reason: deprecation }),
    },
  };
}

function toSchemaVersion(record: SchemaEntry, publications: readonly PublicationEntry[]): CatalogSchemaVersion {
  const { version, revision, contextVersion, at, schema, backward, forward, changes } = record;
  const brought = publications.find((publication) => publication.version === contextVersion);
  return {
    ...{ version, revision, contextVersion, at: at.toISOString(), by: brought?.byName ?? '' },
    schema: toJson(schema),
    ...(backward === undefined ? {} : { backward }),
    ...(forward === undefined ? {} : { forward }),
    changes: changes.map(({ against: _, example, ...change }) => ({
      ...change,
      ...(example === undefined ? {} : { example: toJson(example) }),
    })),
    ...(brought?.overrideReason === undefined ? {} : { overrideReason: brought.overrideReason }),
  };
}

function toConsumer({ contextId, fields, needs }: SubscriptionEntry, catalog: WorkspaceCatalog): CatalogConsumer {
  const { source = '', name = '' } = catalog.contextById.get(contextId) ?? {};
  return { source, name, fields: [...fields], needs: [...needs] };
}

/** The contract's JSON is the same, but might be written to. */
function toJson(value: JsonObject): CatalogSchemaVersion['schema'];
function toJson(value: JsonValue): CatalogMessagePage['sample'];
function toJson(value: JsonValue): unknown {
  return value;
}
