import { parseBoardFile } from '@lambdastorm/board';
import { BoardVersion, BoardVersionList, routes } from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

const versionsKey = (boardId: string) => ['board', boardId, 'versions'] as const;

export function useVersions(boardId: string) {
  return useQuery({
    queryKey: versionsKey(boardId),
    queryFn: async ({ signal }) => (await request(BoardVersionList, routes.versions(boardId), { signal })).versions,
    // Versions are kept while one works.
    refetchInterval: 60_000,
  });
}

export function useKeepVersion(boardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request(BoardVersion, routes.versions(boardId), { method: 'POST', body: { name } }),
    onSettled: () => queries.invalidateQueries({ queryKey: versionsKey(boardId) }),
  });
}

/** What the board was; a version never changes. */
export function useVersionContent(boardId: string, versionId: string | undefined) {
  return useQuery({
    queryKey: [...versionsKey(boardId), versionId],
    queryFn: async ({ signal }) =>
      parseBoardFile(await send(routes.versionFile(boardId, versionId ?? ''), { signal })).snapshot,
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
