import {
  AuditLog,
  CreatedLink,
  type CreateLinkRequest,
  PeopleList,
  type Role,
  routes,
  ShareLinkList,
} from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

/** What people and links are of: a board, or a whole workspace. */
export type Scope = { readonly boardId: string } | { readonly workspaceId: string };

function addressesOf(scope: Scope) {
  return 'boardId' in scope
    ? {
        people: routes.boardPeople(scope.boardId),
        person: (userId: string) => routes.boardPerson(scope.boardId, userId),
        links: routes.boardLinks(scope.boardId),
      }
    : {
        people: routes.workspacePeople(scope.workspaceId),
        person: (userId: string) => routes.workspacePerson(scope.workspaceId, userId),
        links: routes.workspaceLinks(scope.workspaceId),
      };
}

/** People come and go while somebody looks at the list. */
const fresh = { staleTime: 0, refetchInterval: 5_000 } as const;

const accessKey = (scope: Scope) => ['access', scope] as const;

export function usePeople(scope: Scope) {
  return useQuery({
    ...fresh,
    queryKey: [...accessKey(scope), 'people'],
    queryFn: async ({ signal }) => (await request(PeopleList, addressesOf(scope).people, { signal })).people,
  });
}

export function useLinks(scope: Scope) {
  return useQuery({
    ...fresh,
    queryKey: [...accessKey(scope), 'links'],
    queryFn: async ({ signal }) => (await request(ShareLinkList, addressesOf(scope).links, { signal })).links,
  });
}

export function useAudit(workspaceId: string) {
  return useQuery({
    queryKey: ['access', { workspaceId }, 'audit'],
    queryFn: async ({ signal }) => (await request(AuditLog, routes.audit(workspaceId), { signal })).entries,
  });
}

function useAccessMutation<Variables, Answer>(scope: Scope, mutationFn: (variables: Variables) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: accessKey(scope) }) });
}

export function useChangeRole(scope: Scope) {
  return useAccessMutation(scope, ({ userId, role }: { readonly userId: string; readonly role: Role }) =>
    send(addressesOf(scope).person(userId), { method: 'PATCH', body: { role } }),
  );
}

export function useRemovePerson(scope: Scope) {
  return useAccessMutation(scope, (userId: string) => send(addressesOf(scope).person(userId), { method: 'DELETE' }));
}

export function useCreateLink(scope: Scope) {
  return useAccessMutation(scope, (body: CreateLinkRequest) =>
    request(CreatedLink, addressesOf(scope).links, { method: 'POST', body }),
  );
}

export function useRevokeLink(scope: Scope) {
  return useAccessMutation(scope, (linkId: string) => send(routes.link(linkId), { method: 'DELETE' }));
}
