import {
  type CommentRequest,
  CommentThread,
  CommentThreadList,
  isAtLeast,
  routes,
  type StartThreadRequest,
} from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request, send } from '../../shared/api/request.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useBoard } from '../boards/boardQueries.ts';

const threadsKey = (boardId: string) => ['board', boardId, 'comments'] as const;

/** What is said about the open board; kept fresh by `useCommentNews`. */
export function useThreads() {
  const { boardId, isStored } = useBoardSession();
  return useQuery({
    queryKey: threadsKey(boardId),
    queryFn: async ({ signal }) => (await request(CommentThreadList, routes.comments(boardId), { signal })).threads,
    enabled: isStored,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Asks again whenever the server tells that something was said. */
export function useCommentNews(): void {
  const { boardId, subscribeComments } = useBoardSession();
  const queries = useQueryClient();
  useEffect(
    () => subscribeComments(() => void queries.invalidateQueries({ queryKey: threadsKey(boardId) })),
    [boardId, subscribeComments, queries],
  );
}

export function useMayComment(): boolean {
  const { boardId } = useBoardSession();
  return isAtLeast(useBoard(boardId).data?.role, 'commenter');
}

function useCommentMutation<Variables, Answer>(mutate: (boardId: string, variables: Variables) => Promise<Answer>) {
  const { boardId } = useBoardSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => mutate(boardId, variables),
    onSettled: () => queries.invalidateQueries({ queryKey: threadsKey(boardId) }),
  });
}

export function useStartThread() {
  return useCommentMutation((boardId, body: StartThreadRequest) =>
    request(CommentThread, routes.comments(boardId), { method: 'POST', body }),
  );
}

interface InThread {
  readonly threadId: string;
}

export function useReply() {
  return useCommentMutation((boardId, { threadId, ...body }: InThread & CommentRequest) =>
    send(routes.thread(boardId, threadId), { method: 'POST', body }),
  );
}

export function useResolve() {
  return useCommentMutation((boardId, { threadId, isResolved }: InThread & { readonly isResolved: boolean }) =>
    send(routes.thread(boardId, threadId), { method: 'PATCH', body: { isResolved } }),
  );
}

export function useMarkRead() {
  return useCommentMutation((boardId, { threadId }: InThread) =>
    send(routes.readThread(boardId, threadId), { method: 'POST' }),
  );
}

interface OneComment extends InThread {
  readonly commentId: string;
}

export function useReword() {
  return useCommentMutation((boardId, { threadId, commentId, ...body }: OneComment & CommentRequest) =>
    send(routes.comment(boardId, threadId, commentId), { method: 'PATCH', body }),
  );
}

export function useRemoveComment() {
  return useCommentMutation((boardId, { threadId, commentId }: OneComment) =>
    send(routes.comment(boardId, threadId, commentId), { method: 'DELETE' }),
  );
}
