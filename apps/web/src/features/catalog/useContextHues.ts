import { contextHue } from '../../shared/theme/contextHue.ts';
import { useContexts } from './useContexts.ts';

/** The colour of a context by its source: that of its frame, as on the wall. */
export function useContextHues(): (source: string) => string {
  const contexts = useContexts();
  return (source) => contextHue(contexts.get(source)?.contextId ?? source);
}
