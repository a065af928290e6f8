import type { CatalogRelation } from '@lambdastorm/contract';
import type { SubscriptionEntry } from '../CatalogEntries.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** How a context stands to the others: who takes from another is downstream of it. */
export function relationsOf(source: string, catalog: WorkspaceCatalog): CatalogRelation[] {
  const taken = [...catalog.subscriptionsOf.values()].flat().map((subscription) => ({
    upstream: subscription.source,
    downstream: sourceOf(subscription, catalog),
    message: { kind: subscription.kind, wireName: subscription.wireName },
  }));
  const own = taken.filter(({ upstream, downstream }) => upstream === source || downstream === source);
  return [...Map.groupBy(own, ({ upstream, downstream }) => JSON.stringify([upstream, downstream])).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { upstream, downstream } = first;
      return [{ upstream, downstream, messages: group.map(({ message }) => message) }];
    })
    .sort((a, b) => compare(a.upstream, b.upstream) || compare(a.downstream, b.downstream));
}

function sourceOf({ contextId }: SubscriptionEntry, { contextById }: WorkspaceCatalog): string {
  return contextById.get(contextId)?.source ?? '';
}
