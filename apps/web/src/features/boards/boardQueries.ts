import {
  BoardHitList,
  BoardList,
  BoardSummary,
  BoardTemplateList,
  type CreateBoardRequest,
  routes,
} from '@lambdastorm/contract';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

const boardsKey = ['boards'] as const;

const boardsQuery = queryOptions({
  queryKey: [...boardsKey, 'list'],
  queryFn: async ({ signal }) => (await request(BoardList, routes.boards, { signal })).boards,
});

export function useBoards() {
  return useQuery(boardsQuery);
}

/** What can be restored; asked for when it is looked at. */
export function useTrash({ isShown }: { readonly isShown: boolean }) {
  return useQuery({
    queryKey: [...boardsKey, 'trash'],
    queryFn: async ({ signal }) => (await request(BoardList, routes.trash, { signal })).boards,
    enabled: isShown,
  });
}

export function useBoard(boardId: string) {
  return useQuery({
    queryKey: ['board', boardId],
    queryFn: ({ signal }) => request(BoardSummary, routes.board(boardId), { signal }),
    // Somebody else may rename the board, or give another role, while it is open.
    refetchInterval: 30_000,
  });
}

export function useTemplates() {
  return useQuery({
    queryKey: ['templates'],
    queryFn: async ({ signal }) => (await request(BoardTemplateList, routes.templates, { signal })).templates,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useCreateBoard() {
  return useBoardMutation((body: CreateBoardRequest) => request(BoardSummary, routes.boards, { method: 'POST', body }));
}

export function useDuplicateBoard() {
  return useBoardMutation((boardId: string) => request(BoardSummary, routes.duplicate(boardId), { method: 'POST' }));
}

export function useDeleteBoard() {
  return useBoardMutation((boardId: string) => send(routes.board(boardId), { method: 'DELETE' }));
}

export function useRestoreBoard() {
  return useBoardMutation((boardId: string) => send(routes.restore(boardId), { method: 'POST' }));
}

export function useDeleteForGood() {
  return useBoardMutation((boardId: string) => send(routes.trashed(boardId), { method: 'DELETE' }));
}

/** Shown at once, and taken back when the server refuses. */
export function useFavourite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ boardId, isFavourite }: { readonly boardId: string; readonly isFavourite: boolean }) =>
      send(routes.favourite(boardId), { method: isFavourite ? 'PUT' : 'DELETE' }),
    onMutate: ({ boardId, isFavourite }) =>
      queries.setQueryData(boardsQuery.queryKey, (boards) =>
        boards?.map((board) => (board.id === boardId ? { ...board, isFavourite } : board)),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: boardsKey }),
  });
}

/** Where words stand on notes, once there is more than a letter. */
export function useNoteSearch(words: string) {
  return useQuery({
    queryKey: ['search', words],
    queryFn: async ({ signal }) => (await request(BoardHitList, routes.searchNotes(words), { signal })).hits,
    enabled: words.trim().length > 1,
    placeholderData: keepPreviousData,
  });
}

export interface BoardChange {
  readonly boardId: string;
  readonly name?: string;
  readonly status?: BoardSummary['status'];
  readonly tags?: string[];
}

/** Renames or archives; shown at once, and taken back when the server refuses. */
export function useChangeBoard() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ boardId, ...body }: BoardChange) =>
      request(BoardSummary, routes.board(boardId), { method: 'PATCH', body }),
    onMutate: async ({ boardId, ...change }) => {
      await queries.cancelQueries({ queryKey: boardsKey });
      queries.setQueryData(boardsQuery.queryKey, (boards) =>
        boards?.map((board) => (board.id === boardId ? { ...board, ...change } : board)),
      );
      queries.setQueryData<BoardSummary>(['board', boardId], (board) => board && { ...board, ...change });
    },
    onSettled: (_answer, _error, { boardId }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: boardsKey }),
        queries.invalidateQueries({ queryKey: ['board', boardId] }),
      ]),
  });
}

function useBoardMutation<Variables, Answer>(mutationFn: (variables: Variables) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: boardsKey }) });
}
