import { operations, routes } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import { registeredRoutes } from '../testing/registeredRoutes.ts';
import { startTestServer } from '../testing/startTestServer.ts';

const documented = operations.map(
  ({ method, path }) => `${method.toUpperCase()} ${path.replace(/^\/api/, '').replaceAll(/\{(\w+)\}/g, ':$1')}`,
);
/** What the description does not have yet. */
const notYet = [
  'DELETE /boards/:boardId',
  'DELETE /boards/:boardId/comments/:threadId/:commentId',
  'DELETE /boards/:boardId/people/:userId',
  'DELETE /favourites/:boardId',
  'DELETE /links/:linkId',
  'DELETE /session',
  'DELETE /sessions',
  'DELETE /sessions/:sessionId',
  'DELETE /trash/:boardId',
  'DELETE /workspaces/:workspaceId/people/:userId',
  'GET /auth/callback/openid',
  'GET /boards',
  'GET /boards/:boardId',
  'GET /boards/:boardId/comments',
  'GET /boards/:boardId/file',
  'GET /boards/:boardId/films',
  'GET /boards/:boardId/films/:filmId',
  'GET /boards/:boardId/links',
  'GET /boards/:boardId/notes/:noteId/author',
  'GET /boards/:boardId/people',
  'GET /boards/:boardId/projects/:contextId/:target.zip',
  'GET /boards/:boardId/versions',
  'GET /boards/:boardId/versions/:versionId/file',
  'GET /me',
  'GET /search',
  'GET /sessions',
  'GET /templates',
  'GET /trash',
  'GET /workspaces/:workspaceId/audit',
  'GET /workspaces/:workspaceId/links',
  'GET /workspaces/:workspaceId/people',
  'PATCH /boards/:boardId',
  'PATCH /boards/:boardId/comments/:threadId',
  'PATCH /boards/:boardId/comments/:threadId/:commentId',
  'PATCH /boards/:boardId/people/:userId',
  'PATCH /me',
  'PATCH /workspaces/:workspaceId',
  'PATCH /workspaces/:workspaceId/people/:userId',
  'POST /account',
  'POST /account/forgotten-password',
  'POST /account/password',
  'POST /account/reset-password',
  'POST /boards',
  'POST /boards/:boardId/comments',
  'POST /boards/:boardId/comments/:threadId',
  'POST /boards/:boardId/comments/:threadId/read',
  'POST /boards/:boardId/duplicate',
  'POST /boards/:boardId/links',
  'POST /boards/:boardId/restore',
  'POST /boards/:boardId/ticket',
  'POST /boards/:boardId/versions',
  'POST /claim',
  'POST /links/redeem',
  'POST /session',
  'POST /session/guest',
  'POST /session/openid',
  'POST /workspaces',
  'POST /workspaces/:workspaceId/links',
  'PUT /favourites/:boardId',
];

it('describes every route, or says which it does not yet', () => {
  expect([...documented, ...notYet].sort()).toEqual([...new Set(registeredRoutes())].sort());
});

it('is served to everybody', async () => {
  await using server = await startTestServer();
  const answer = await server.ask('GET', routes.openApi);
  expect([answer.status, answer.json]).toMatchObject([200, { openapi: '3.1.0' }]);
});
