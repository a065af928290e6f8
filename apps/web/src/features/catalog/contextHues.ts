import type { CatalogContextSummary } from '@lambdastorm/contract';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { useCatalogHome } from './catalogQueries.ts';

const none: readonly CatalogContextSummary[] = [];
/** Hundreds of things on a page ask for colours, and they all ask about the same contexts. */
const framesOf = new WeakMap<readonly CatalogContextSummary[], ReadonlyMap<string, string>>();

/** The colour of a context by its source: that of its frame, as on the wall. */
export function useContextHues(): (source: string) => string {
  const contexts = useCatalogHome().data?.contexts ?? none;
  return (source) => contextHue(frameIdsIn(contexts).get(source) ?? source);
}

function frameIdsIn(contexts: readonly CatalogContextSummary[]): ReadonlyMap<string, string> {
  const known = framesOf.get(contexts) ?? new Map(contexts.map(({ source, contextId }) => [source, contextId]));
  framesOf.set(contexts, known);
  return known;
}
