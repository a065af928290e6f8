import {
  type AccountRequest,
  type ChangePasswordRequest,
  type ClaimRequest,
  Me,
  OpenIdStart,
  RedeemedLink,
  type RedeemLinkRequest,
  type ResetPasswordRequest,
  routes,
  SessionList,
  type SignInRequest,
} from '@lambdastorm/contract';
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';
import { storedGuestName } from './storedGuestName.ts';

const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request(Me, routes.me, { signal }),
  // Roles change elsewhere.
  refetchInterval: 60_000,
});

/** Once for each page: who sits here; on one's own machine strangers get to be somebody. */
const entranceQuery = queryOptions({
  queryKey: ['entrance'],
  queryFn: async ({ client }) => {
    const me = await client.fetchQuery(meQuery);
    if (me.person !== undefined || !me.signIn.isLocal) return null;
    client.setQueryData(meQuery.queryKey, await askForGuest(storedGuestName()));
    return null;
  },
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
});

/** Finds out who sits here, and lets them in where that needs no question; what only people see is asked for after it. */
export function enter(queries: QueryClient): Promise<void> {
  return queries.prefetchQuery(entranceQuery);
}

export function useEntrance() {
  return useQuery(entranceQuery);
}

/** Who sits here, where they belong, and how one can come in. */
export function useMe() {
  return useQuery(meQuery);
}

/** A change of who one is: everything else on the page may look different then. */
function useMeMutation<Variables>(mutationFn: (variables: Variables) => Promise<Me>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
  });
}

function askForGuest(name: string): Promise<Me> {
  return request(Me, routes.guest, { method: 'POST', body: { name } });
}

export function useEnterAsGuest() {
  return useMeMutation(askForGuest);
}

export function useSignIn() {
  return useMeMutation((body: SignInRequest) => request(Me, routes.session, { method: 'POST', body }));
}

export function useMakeAccount() {
  return useMeMutation((body: AccountRequest) => request(Me, routes.account, { method: 'POST', body }));
}

export function useClaim() {
  return useMeMutation((body: ClaimRequest) => request(Me, routes.claim, { method: 'POST', body }));
}

export function useRename() {
  return useMeMutation((name: string) => request(Me, routes.me, { method: 'PATCH', body: { name } }));
}

/** Leaves with everything that this page knows. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => send(routes.session, { method: 'DELETE' }),
    onSuccess: () => window.location.assign('/'),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: ChangePasswordRequest) => send(routes.password, { method: 'POST', body }),
  });
}

export function useForgottenPassword() {
  return useMutation({
    mutationFn: (email: string) => send(routes.forgottenPassword, { method: 'POST', body: { email } }),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: ResetPasswordRequest) => send(routes.resetPassword, { method: 'POST', body }),
  });
}

/** Goes to the company's sign-in; it sends people back. */
export function useOpenId() {
  return useMutation({
    mutationFn: () => request(OpenIdStart, routes.openId, { method: 'POST' }),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}

export function useRedeemLink() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RedeemLinkRequest) => request(RedeemedLink, routes.redeemLink, { method: 'POST', body }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useSessions() {
  return useQuery({
    queryKey: ['sessions'],
    queryFn: async ({ signal }) => (await request(SessionList, routes.sessions, { signal })).sessions,
  });
}

/** Ends one session, or all but this one. */
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string | undefined) =>
      send(sessionId === undefined ? routes.sessions : routes.signedInSession(sessionId), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
