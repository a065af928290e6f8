import {
  type Follow,
  FollowList,
  type FollowRequest,
  NoticeCount,
  NoticeList,
  type ReadNoticesRequest,
  routes,
} from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

const everyMs = 60_000;

/** How many notices are not read; asked again each minute and when somebody comes back to the page. */
export function useUnreadCount({ enabled }: { readonly enabled: boolean }): number {
  const { data } = useQuery({
    queryKey: ['notices', 'count'],
    queryFn: ({ signal }) => request(NoticeCount, routes.noticeCount, { signal }),
    refetchInterval: everyMs,
    enabled,
  });
  return data?.unread ?? 0;
}

export function useNotices() {
  return useQuery({
    queryKey: ['notices', 'list'],
    queryFn: async ({ signal }) => (await request(NoticeList, routes.notices, { signal })).notices,
    staleTime: 0,
    refetchInterval: everyMs,
  });
}

/** Marks these as read; without ids, all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReadNoticesRequest) => send(routes.readNotices, { method: 'POST', body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}

export function useFollows({ enabled }: { readonly enabled: boolean }) {
  return useQuery({
    queryKey: ['follows'],
    queryFn: async ({ signal }) => (await request(FollowList, routes.follows, { signal })).follows,
    enabled,
  });
}

/** A catalog, a context of it, or a message of that. */
export type Followable = Pick<Follow, 'workspaceId' | 'source' | 'kind' | 'wireName'>;

/** Follows something, or stops. */
export function useFollowing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ isFollowed, ...thing }: Followable & { readonly isFollowed: boolean }) => {
      const { workspaceId, source, kind, wireName } = thing;
      const body = {
        ...(source === undefined ? {} : { source }),
        ...(kind === undefined ? {} : { kind }),
        ...(wireName === undefined ? {} : { wireName }),
        isFollowed,
      } satisfies FollowRequest;
      return send(routes.follow(workspaceId), { method: 'PUT', body });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['follows'] }),
  });
}

export function isSameThing(one: Followable, other: Followable): boolean {
  const isSameContext = one.workspaceId === other.workspaceId && one.source === other.source;
  return isSameContext && one.kind === other.kind && one.wireName === other.wireName;
}
