import {
  BoardCatalog,
  CatalogSettings,
  type CatalogSettingsRequest,
  PublishedVersion,
  type PublishRequest,
  routes,
} from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import type { BoardSession } from '../board-session/BoardSession.ts';

const catalogKey = (boardId: string) => ['board', boardId, 'catalog'] as const;

/** What the catalog has of a board; nothing of a board that the server does not know. */
export function useBoardCatalog({ boardId, isStored }: Pick<BoardSession, 'boardId' | 'isStored'>) {
  return useQuery({
    queryKey: catalogKey(boardId),
    queryFn: ({ signal }) => request(BoardCatalog, routes.boardCatalog(boardId), { signal }),
    enabled: isStored,
    // Somebody else may publish, or begin to depend on it, while the board is open.
    refetchInterval: 60_000,
  });
}

/** Publishes, and looks again at what is published, also when somebody was faster. */
export function usePublish(boardId: string, contextId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: PublishRequest) =>
      request(PublishedVersion, routes.publications(boardId, contextId), { method: 'POST', body }),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: catalogKey(boardId) });
      await queryClient.invalidateQueries({ queryKey: ['catalog'] });
    },
  });
}

const settingsKey = (workspaceId: string) => ['catalog', workspaceId, 'settings'] as const;

export function useCatalogSettings(workspaceId: string) {
  return useQuery({
    queryKey: settingsKey(workspaceId),
    queryFn: ({ signal }) => request(CatalogSettings, routes.catalogSettings(workspaceId), { signal }),
  });
}

export function useSettleCatalog(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CatalogSettingsRequest) =>
      request(CatalogSettings, routes.catalogSettings(workspaceId), { method: 'PATCH', body }),
    onSuccess: (settings) => {
      queryClient.setQueryData(settingsKey(workspaceId), settings);
      // Contexts promise it, and boards plan the versions of their drafts by it.
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['catalog', workspaceId, 'context'] }),
        queryClient.invalidateQueries({ queryKey: ['board'] }),
      ]);
    },
  });
}
