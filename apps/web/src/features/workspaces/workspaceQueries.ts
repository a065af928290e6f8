import { routes, Workspace } from '@lambdastorm/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';

export function useCreateWorkspace() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request(Workspace, routes.workspaces, { method: 'POST', body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useRenameWorkspace() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name }: { readonly id: string; readonly name: string }) =>
      request(Workspace, routes.workspace(id), { method: 'PATCH', body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
