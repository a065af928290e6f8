import { routes } from '@lambdastorm/contract';
import { always, first, type MatrixRow } from './MatrixRow.ts';
import type { MatrixThings } from './matrixThings.ts';

/** Routes of boards, of their trash, versions, films and projects. */
export function boardRows({ create, newBoard, inTrash, onBoard }: MatrixThings): readonly MatrixRow[] {
  return [
    { method: 'GET', route: '/boards', least: 'signed in', prepare: always(routes.boards) },
    {
      method: 'POST',
      route: '/boards',
      least: 'editor',
      prepare: always(routes.boards, { from: 'empty', name: 'B', workspaceId: first }),
    },
    { method: 'GET', route: '/boards/:boardId', least: 'viewer', prepare: onBoard(routes.board) },
    {
      method: 'PATCH',
      route: '/boards/:boardId',
      least: 'editor',
      prepare: onBoard(routes.board, { name: 'Renamed' }),
    },
    {
      method: 'PATCH',
      route: '/boards/:boardId',
      least: 'facilitator',
      prepare: onBoard(routes.board, { status: 'archived' }),
    },
    { method: 'DELETE', route: '/boards/:boardId', least: 'facilitator', prepare: onBoard(routes.board) },
    { method: 'POST', route: '/boards/:boardId/duplicate', least: 'editor', prepare: onBoard(routes.duplicate) },
    {
      ...{ method: 'POST', route: '/boards/:boardId/restore', least: 'facilitator' },
      prepare: async () => ({ path: routes.restore(await inTrash()) }),
    },
    { method: 'GET', route: '/boards/:boardId/file', least: 'viewer', prepare: onBoard(routes.boardFile) },
    {
      ...{ method: 'GET', route: '/boards/:boardId/notes/:noteId/author', least: 'viewer' },
      prepare: onBoard((id) => routes.noteAuthor(id, 'any')),
    },
    { method: 'GET', route: '/search', least: 'signed in', prepare: always(routes.searchNotes('order')) },
    { method: 'PUT', route: '/favourites/:boardId', least: 'viewer', prepare: onBoard(routes.favourite) },
    { method: 'DELETE', route: '/favourites/:boardId', least: 'signed in', prepare: onBoard(routes.favourite) },
    { method: 'GET', route: '/trash', least: 'signed in', prepare: always(routes.trash) },
    {
      ...{ method: 'DELETE', route: '/trash/:boardId', least: 'owner' },
      prepare: async () => ({ path: routes.trashed(await inTrash()) }),
    },
    { method: 'GET', route: '/boards/:boardId/versions', least: 'viewer', prepare: onBoard(routes.versions) },
    {
      method: 'POST',
      route: '/boards/:boardId/versions',
      least: 'editor',
      prepare: onBoard(routes.versions, { name: 'V' }),
    },
    {
      ...{ method: 'GET', route: '/boards/:boardId/versions/:versionId/file', least: 'viewer' },
      async prepare() {
        const { id } = await newBoard();
        const version = await create('POST', routes.versions(id), { name: 'V' });
        return { path: routes.versionFile(id, version.id) };
      },
    },
    { method: 'GET', route: '/boards/:boardId/films', least: 'viewer', prepare: onBoard(routes.films) },
    {
      ...{ method: 'GET', route: '/boards/:boardId/films/:filmId', least: 'viewer', status: 404 },
      prepare: onBoard((id) => routes.film(id, 'no-film')),
    },
    {
      ...{ method: 'GET', route: '/boards/:boardId/projects/:contextId/:target.zip', least: 'viewer', status: 404 },
      prepare: onBoard((id) => routes.project(id, 'no-context', 'aws-lambda-typescript')),
    },
  ];
}
