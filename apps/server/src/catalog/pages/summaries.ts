import type { CatalogContextSummary, CatalogMessageSummary } from '@lambdastorm/contract';
import { type ContextEntry, type MessageEntry, messageKey, statusOf } from '../CatalogEntries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** A context as lists show it. */
export function toContextSummary(context: ContextEntry): CatalogContextSummary {
  const { source, frameId, name, version, publishedAt, summary } = context;
  const { purpose, team, domain, publishedBy, counts } = summary;
  return {
    ...{ source, contextId: frameId, name, version, publishedAt: publishedAt.toISOString(), publishedBy, counts },
    ...(purpose === undefined ? {} : { purpose }),
    ...(team === undefined ? {} : { team }),
    ...(domain === undefined ? {} : { domain }),
  };
}

/** A message as lists show it. */
export function toMessageSummary(message: MessageEntry, catalog: WorkspaceCatalog, now: Date): CatalogMessageSummary {
  const context = catalog.contextById.get(message.contextId);
  const { source = '', name: contextName = '' } = context ?? {};
  const team = context?.summary.team;
  const { kind, wireName, name, description, version, changedAt, isPersonal } = message;
  return {
    ...{ source, contextName, kind, wireName, name, version, isPersonal },
    ...(description === '' ? {} : { description }),
    ...{ status: statusOf(message, now), changedAt: changedAt.toISOString() },
    ...(team === undefined ? {} : { team }),
    consumerCount: catalog.consumersOf.get(messageKey({ source, kind, wireName }))?.length ?? 0,
  };
}
