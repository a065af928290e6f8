import { contextHue } from '../../shared/theme/contextHue.ts';
import { useCatalogHome } from './catalogQueries.ts';

/** The colour of a context by its source: that of its frame, as on the wall. */
export function useContextHues(): (source: string) => string {
  const contexts = useCatalogHome().data?.contexts ?? [];
  const frameOf = new Map(contexts.map(({ source, contextId }) => [source, contextId]));
  return (source) => contextHue(frameOf.get(source) ?? source);
}
