import { ApiKeyList, type CreateApiKeyRequest, CreatedApiKey, routes } from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

const keysKey = (workspaceId: string) => ['api-keys', workspaceId] as const;

export function useApiKeys(workspaceId: string) {
  return useQuery({
    queryKey: keysKey(workspaceId),
    queryFn: async ({ signal }) => (await request(ApiKeyList, routes.apiKeys(workspaceId), { signal })).keys,
    // Others make and revoke keys, and programs use them, while somebody looks at the list.
    ...{ staleTime: 0, refetchInterval: 10_000 },
  });
}

export function useCreateApiKey(workspaceId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateApiKeyRequest) =>
      request(CreatedApiKey, routes.apiKeys(workspaceId), { method: 'POST', body }),
    onSettled: () => renew(queries, workspaceId),
  });
}

export function useRevokeApiKey(workspaceId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keyId: string) => send(routes.apiKey(workspaceId, keyId), { method: 'DELETE' }),
    onSettled: () => renew(queries, workspaceId),
  });
}

/** The record of the workspace tells of it, too. */
async function renew(queries: ReturnType<typeof useQueryClient>, workspaceId: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: keysKey(workspaceId) });
  await queries.invalidateQueries({ queryKey: ['access', { workspaceId }, 'audit'] });
}
