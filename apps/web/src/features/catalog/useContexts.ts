import type { CatalogContextSummary } from '@lambdastorm/contract';
import { useCatalogHome } from './catalogQueries.ts';

type ContextBySource = ReadonlyMap<string, CatalogContextSummary>;

const none: readonly CatalogContextSummary[] = [];
/** Hundreds of things on a page ask, and they all ask about the same contexts. */
const known = new WeakMap<readonly CatalogContextSummary[], ContextBySource>();

/** The contexts of the catalog by their sources; none until they are loaded. */
export function useContexts(): ContextBySource {
  const contexts = useCatalogHome().data?.contexts ?? none;
  const bySource = known.get(contexts) ?? new Map(contexts.map((context) => [context.source, context] as const));
  known.set(contexts, bySource);
  return bySource;
}
