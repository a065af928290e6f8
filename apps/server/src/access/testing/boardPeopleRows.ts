import { routes } from '@lambdastorm/contract';
import type { MatrixRow } from './MatrixRow.ts';
import { type MatrixThings, said } from './matrixThings.ts';

/** Routes of those who are on a board: who they are, how they get in, and what they say. */
export function boardPeopleRows({
  newBoard,
  newThread,
  userIdOfNewGuest,
  onBoard,
}: MatrixThings): readonly MatrixRow[] {
  return [
    { method: 'GET', route: '/boards/:boardId/people', least: 'viewer', prepare: onBoard(routes.boardPeople) },
    {
      ...{ method: 'PATCH', route: '/boards/:boardId/people/:userId', least: 'facilitator' },
      async prepare() {
        const { id } = await newBoard();
        const userId = await userIdOfNewGuest(routes.boardLinks(id));
        return { path: routes.boardPerson(id, userId), body: { role: 'editor' } };
      },
    },
    {
      ...{ method: 'DELETE', route: '/boards/:boardId/people/:userId', least: 'facilitator' },
      async prepare() {
        const { id } = await newBoard();
        return { path: routes.boardPerson(id, await userIdOfNewGuest(routes.boardLinks(id))) };
      },
    },
    { method: 'GET', route: '/boards/:boardId/links', least: 'facilitator', prepare: onBoard(routes.boardLinks) },
    {
      ...{ method: 'POST', route: '/boards/:boardId/links', least: 'facilitator' },
      prepare: onBoard(routes.boardLinks, { role: 'viewer' }),
    },
    { method: 'POST', route: '/boards/:boardId/ticket', least: 'viewer', prepare: onBoard(routes.ticket) },
    { method: 'GET', route: '/boards/:boardId/comments', least: 'viewer', prepare: onBoard(routes.comments) },
    {
      ...{ method: 'POST', route: '/boards/:boardId/comments', least: 'commenter' },
      prepare: onBoard(routes.comments, said),
    },
    ...(
      [
        ['POST', '/boards/:boardId/comments/:threadId', 'commenter', routes.thread, { text: 'Why?' }],
        ['PATCH', '/boards/:boardId/comments/:threadId', 'commenter', routes.thread, { isResolved: true }],
        ['POST', '/boards/:boardId/comments/:threadId/read', 'viewer', routes.readThread, undefined],
      ] as const
    ).map(([method, route, least, path, body]) => ({
      ...{ method, route, least },
      async prepare() {
        const { id, threadId } = await newThread();
        return { path: path(id, threadId), ...(body === undefined ? {} : { body }) };
      },
    })),
    // Of the owner's: others who may comment are refused by who they are, not by their role.
    {
      ...{ method: 'PATCH', route: '/boards/:boardId/comments/:threadId/:commentId', least: 'owner' },
      prepare: async () => ({ path: (await newThread()).commentPath, body: { text: 'Otherwise' } }),
    },
    {
      ...{ method: 'DELETE', route: '/boards/:boardId/comments/:threadId/:commentId', least: 'facilitator' },
      prepare: async () => ({ path: (await newThread()).commentPath }),
    },
  ];
}
