import type { LooseEnds } from '@lambdastorm/contract';
import { type MessageEntry, messageKey, statusOf } from '../CatalogEntries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { toMessageSummary } from './summaries.ts';

/** What nobody takes, what nobody gives, and what goes although it is taken. */
export function findLooseEnds(catalog: WorkspaceCatalog, now: Date): LooseEnds {
  const all = catalog.contexts.flatMap(({ id }) => catalog.messagesOf.get(id) ?? []);
  const isCurrent = (message: MessageEntry): boolean => statusOf(message, now) === 'current';
  const isTaken = (message: MessageEntry): boolean => catalog.consumersOf.has(keyOf(message, catalog));
  const show = (message: MessageEntry) => toMessageSummary(message, catalog, now);
  const unconsumedEvents = all.filter((message) => message.kind === 'event' && isCurrent(message) && !isTaken(message));
  const unproduced = findUnproduced(catalog);
  const stillUsed = all.filter((message) => !isCurrent(message) && isTaken(message));
  return {
    counts: {
      unconsumedEvents: unconsumedEvents.length,
      unproduced: unproduced.length,
      stillUsed: stillUsed.length,
    },
    unconsumedEvents: unconsumedEvents.slice(0, most).map(show),
    unproduced: unproduced.slice(0, most),
    stillUsed: stillUsed.slice(0, most).map(show),
  };
}

const most = 100;

function findUnproduced(catalog: WorkspaceCatalog): LooseEnds['unproduced'] {
  return catalog.contexts.flatMap((consumer) =>
    (catalog.subscriptionsOf.get(consumer.id) ?? [])
      .filter((subscription) => !catalog.messageByKey.has(messageKey(subscription)))
      .map(({ source, kind, wireName }) => ({
        ...{ consumer: consumer.source, consumerName: consumer.name, source, kind, wireName },
      })),
  );
}

function keyOf({ contextId, kind, wireName }: MessageEntry, { contextById }: WorkspaceCatalog): string {
  return messageKey({ source: contextById.get(contextId)?.source ?? '', kind, wireName });
}
