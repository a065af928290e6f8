import { CatalogSearch, routes } from '@lambdastorm/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { type SearchSuggestion, toSuggestions } from '../catalog/shell/toSuggestions.ts';
import { useOpenSuggestion } from '../catalog/shell/useOpenSuggestion.ts';
import { useBoardCatalog } from '../publishing/publishingQueries.ts';
import { useMe } from '../sign-in/meQueries.ts';

/** Something that the catalog of the board's workspace has. */
export interface CatalogThing {
  readonly type: 'published';
  readonly suggestion: SearchSuggestion;
  open(): void;
}

const debounceMs = 150;
const fewestLetters = 2;

/** What of the catalog fits, once nobody types for a moment; nothing for whoever may not read the catalog. */
export function useCatalogThings(query: string): readonly CatalogThing[] {
  const workspaceId = useBoardCatalog(useBoardSession()).data?.workspaceId ?? '';
  const mayRead = useMe().data?.workspaces.some(({ id }) => id === workspaceId) ?? false;
  const sought = query.trim();
  const [words] = useDebouncedValue(sought, debounceMs);
  const { data } = useQuery({
    queryKey: ['catalog', workspaceId, 'search', { q: words }],
    queryFn: ({ signal }) => request(CatalogSearch, routes.catalogSearch(workspaceId, { q: words }), { signal }),
    enabled: mayRead && words.length >= fewestLetters,
  });
  const open = useOpenSuggestion(workspaceId);
  // What was found for other words must not be what Enter opens.
  if (data === undefined || words !== sought || words.length < fewestLetters) return [];
  return toSuggestions(data).map((suggestion) => ({
    ...{ type: 'published', suggestion },
    open: () => open(suggestion.to),
  }));
}
