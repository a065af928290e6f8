import {
  CatalogContextPage,
  CatalogGlossary,
  CatalogGraph,
  CatalogHome,
  CatalogMessagePage,
  CatalogSearch,
  CatalogStatistics,
  type ContextModeRequest,
  type DeprecateRequest,
  routes,
} from '@lambdastorm/contract';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { request, send } from '../../shared/api/request.ts';

/** Which workspace's catalog the address names. */
export function useWorkspaceId(): string {
  return useParams({ from: '/workspaces/$workspaceId/catalog' }).workspaceId;
}

export function catalogHomeQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ['catalog', workspaceId, 'home'],
    queryFn: ({ signal }) => request(CatalogHome, routes.catalog(workspaceId), { signal }),
  });
}

export function useCatalogHome() {
  return useCatalogHomeOf(useWorkspaceId());
}

/** From outside the catalog's own pages. */
export function useCatalogHomeOf(workspaceId: string) {
  return useQuery(catalogHomeQuery(workspaceId));
}

/** What fits; `undefined` asks nothing. What was found before stays until there is an answer. */
export function useCatalogSearch(query: Readonly<Record<string, string>> | undefined) {
  const workspaceId = useWorkspaceId();
  return useQuery({
    queryKey: ['catalog', workspaceId, 'search', query],
    queryFn: ({ signal }) => request(CatalogSearch, routes.catalogSearch(workspaceId, query ?? {}), { signal }),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useCatalogContext(source: string, version?: number) {
  const workspaceId = useWorkspaceId();
  const path = routes.catalogContext(workspaceId, source);
  return useQuery({
    queryKey: ['catalog', workspaceId, 'context', source, version],
    queryFn: ({ signal }) =>
      request(CatalogContextPage, version === undefined ? path : `${path}?version=${version}`, { signal }),
  });
}

/** What identifies a message in its catalog. */
export interface MessageAddress {
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
}

export function catalogMessageQuery(workspaceId: string, { source, kind, wireName }: MessageAddress) {
  return queryOptions({
    queryKey: ['catalog', workspaceId, 'message', source, kind, wireName],
    queryFn: ({ signal }) =>
      request(CatalogMessagePage, routes.catalogMessage(workspaceId, source, kind, wireName), { signal }),
  });
}

export function useCatalogMessage(address: MessageAddress) {
  return useQuery(catalogMessageQuery(useWorkspaceId(), address));
}

/** Deprecates a message, or takes that back with `null`. */
export function useDeprecation({ source, kind, wireName }: MessageAddress) {
  const workspaceId = useWorkspaceId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deprecation: DeprecateRequest['deprecation']) =>
      send(routes.catalogDeprecation(workspaceId, source, kind, wireName), {
        ...{ method: 'PUT', body: { deprecation } satisfies DeprecateRequest },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['catalog', workspaceId] }),
  });
}

/** Chooses the compatibility that a context promises; `null`: that of its workspace. */
export function usePromise(source: string) {
  const workspaceId = useWorkspaceId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mode: ContextModeRequest['mode']) =>
      send(routes.catalogContext(workspaceId, source), {
        ...{ method: 'PATCH', body: { mode } satisfies ContextModeRequest },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['catalog', workspaceId, 'context', source] });
      // Boards plan the versions of their drafts by it.
      await queries.invalidateQueries({ queryKey: ['board'] });
    },
  });
}

export function useCatalogGraph(query: Readonly<Record<string, string>>) {
  const workspaceId = useWorkspaceId();
  return useQuery({
    queryKey: ['catalog', workspaceId, 'graph', query],
    queryFn: ({ signal }) => request(CatalogGraph, routes.catalogGraph(workspaceId, query), { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useCatalogGlossary() {
  const workspaceId = useWorkspaceId();
  return useQuery({
    queryKey: ['catalog', workspaceId, 'glossary'],
    queryFn: ({ signal }) => request(CatalogGlossary, routes.catalogGlossary(workspaceId), { signal }),
  });
}

export function useCatalogStatistics() {
  const workspaceId = useWorkspaceId();
  return useQuery({
    queryKey: ['catalog', workspaceId, 'statistics'],
    queryFn: ({ signal }) => request(CatalogStatistics, routes.catalogStatistics(workspaceId), { signal }),
  });
}
