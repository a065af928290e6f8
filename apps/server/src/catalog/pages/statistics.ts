import type { CatalogStatistics } from '@lambdastorm/contract';
import { isBreaking, type MessageEntry, messageKey, type SchemaStep } from '../CatalogEntries.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** The figures of a catalog; `changes` are the steps of all its messages after the first. Messages that are gone count among the changes alone. */
export function toStatistics(catalog: WorkspaceCatalog, changes: readonly SchemaStep[]): CatalogStatistics {
  const present = [...catalog.messagesOf.values()].flat().filter(({ removedAt }) => removedAt === undefined);
  const events = present.filter(({ kind }) => kind === 'event');
  return {
    messagesPerContext: catalog.contexts.map(({ source, name, summary }) => ({ source, name, ...summary.counts })),
    fanOut: counted(events, (event) => consumersOf(event, catalog))
      .map(([consumers, group]) => ({ consumers, events: group.length }))
      .sort((a, b) => a.consumers - b.consumers),
    age: counted(present, ({ changedAt }) => monthOf(changedAt))
      .map(([month, group]) => ({ month, messages: group.length }))
      .sort((a, b) => compare(a.month, b.month)),
    changesPerMonth: counted(changes, ({ at }) => monthOf(at))
      .map(([month, group]) => {
        const breaking = group.filter(isBreaking).length;
        return { month, compatible: group.length - breaking, breaking };
      })
      .sort((a, b) => compare(a.month, b.month)),
  };
}

function counted<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  return [...Map.groupBy(items, keyOf)];
}

function consumersOf({ contextId, kind, wireName }: MessageEntry, catalog: WorkspaceCatalog): number {
  const source = catalog.contextById.get(contextId)?.source ?? '';
  return catalog.consumersOf.get(messageKey({ source, kind, wireName }))?.length ?? 0;
}

/** In UTC, so that every server has the same months. */
function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}
