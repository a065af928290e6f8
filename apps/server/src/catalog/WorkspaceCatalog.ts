import type { CatalogWorkspace, ContextEntry, MessageEntry, SubscriptionEntry } from './CatalogEntries.ts';
import { messageKey } from './CatalogEntries.ts';
import type { ChangedContexts } from './CatalogReadRepository.ts';

/** The catalog of a workspace at one moment, held in memory without schemas; never changed. */
export interface WorkspaceCatalog {
  readonly workspaceId: string;
  /** The number of changes that it has seen. */
  readonly change: number;
  /** By name, then by source. */
  readonly contexts: readonly ContextEntry[];
  readonly contextById: ReadonlyMap<string, ContextEntry>;
  readonly contextBySource: ReadonlyMap<string, ContextEntry>;
  /** By context id; in the order of kind and wire name. */
  readonly messagesOf: ReadonlyMap<string, readonly MessageEntry[]>;
  readonly messageByKey: ReadonlyMap<string, MessageEntry>;
  /** By the id of the context that depends. */
  readonly subscriptionsOf: ReadonlyMap<string, readonly SubscriptionEntry[]>;
  /** By the key of the message that is taken. */
  readonly consumersOf: ReadonlyMap<string, readonly SubscriptionEntry[]>;
}

/** A catalog after contexts of it have changed; `undefined` before: these are all. */
export function renewCatalog(
  before: WorkspaceCatalog | undefined,
  { id: workspaceId, catalogChanges: change }: CatalogWorkspace,
  changed: ChangedContexts,
): WorkspaceCatalog {
  const contextById = new Map(before?.contextById);
  const messagesOf = new Map(before?.messagesOf);
  const subscriptionsOf = new Map(before?.subscriptionsOf);
  const [messages, subscriptions] = [
    Map.groupBy(changed.messages, ({ contextId }) => contextId),
    Map.groupBy(changed.subscriptions, ({ contextId }) => contextId),
  ];
  for (const context of changed.contexts) {
    contextById.set(context.id, context);
    messagesOf.set(context.id, messages.get(context.id) ?? []);
    subscriptionsOf.set(context.id, subscriptions.get(context.id) ?? []);
  }
  const contexts = [...contextById.values()].sort((a, b) => compare(a.name, b.name) || compare(a.source, b.source));
  const sourceOf = (contextId: string) => contextById.get(contextId)?.source ?? '';
  return {
    ...{ workspaceId, change, contexts, contextById, messagesOf, subscriptionsOf },
    contextBySource: new Map(contexts.map((context) => [context.source, context])),
    messageByKey: new Map(
      [...messagesOf.values()]
        .flat()
        .map((message) => [messageKey({ ...message, source: sourceOf(message.contextId) }), message]),
    ),
    consumersOf: Map.groupBy([...subscriptionsOf.values()].flat(), messageKey),
  };
}

/** Of all messages that these contexts own or once owned. */
export function messageIdsOf(contextIds: readonly string[], { messagesOf }: WorkspaceCatalog): string[] {
  return contextIds.flatMap((id) => (messagesOf.get(id) ?? []).map((message) => message.id));
}

/** By code units, so that the order does not hang on the server's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
