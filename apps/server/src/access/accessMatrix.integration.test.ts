import { renderBoardFile } from '@lambdastorm/board';
import { area, board, command, context } from '@lambdastorm/board/builder';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import {
  type BoardSummary,
  CommentThread,
  CreatedLink,
  Problem,
  PublishedVersion,
  type Role,
  roles,
  routes,
  SyncTicket,
} from '@lambdastorm/contract';
import { encodeClientFrame } from '@lambdastorm/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { hello, type RawClient, rawClient } from '../collaboration/testing/rawClient.ts';
import { until } from '../collaboration/testing/until.ts';
import { registeredRoutes } from '../testing/registeredRoutes.ts';
import { type Browser, type Installation, startInstallation } from '../testing/visitors.ts';

/** Who asks: everybody with a role on the board through its workspace, an account from elsewhere, and a stranger. */
const visitors = [...roles, 'foreigner', 'stranger'] as const;
type VisitorKind = (typeof visitors)[number];

let installation: Installation;
const browsers = new Map<VisitorKind, Browser>();
const first = 'first';

beforeAll(async () => {
  installation = await startInstallation();
  browsers.set('owner', installation.owner);
  for (const role of roles.slice(1) as Exclude<Role, 'owner'>[]) {
    browsers.set(role, await installation.comes(routes.workspaceLinks(first), { role }));
  }
  const elsewhere = await create('POST', routes.workspaces, { name: 'Elsewhere' });
  browsers.set('foreigner', await installation.comes(routes.workspaceLinks(elsewhere.id), { role: 'facilitator' }));
  browsers.set('stranger', installation.newBrowser());
});
afterAll(() => installation[Symbol.asyncDispose]());

async function create(method: string, path: string, body?: object): Promise<BoardSummary> {
  const answer = await installation.owner.ask(method, path, body === undefined ? {} : { body });
  return answer.json as BoardSummary;
}

const newBoard = (): Promise<BoardSummary> => create('POST', routes.boards, { from: 'empty', name: 'Wall' });

async function inTrash(): Promise<string> {
  const { id } = await newBoard();
  await installation.owner.ask('DELETE', routes.board(id));
  return id;
}

const said = { place: { x: 1, y: 2 }, text: 'Who pays?' };

async function newThread() {
  const { id } = await newBoard();
  const answer = await installation.owner.ask('POST', routes.comments(id), { body: said });
  const { id: threadId, comments } = CommentThread.parse(answer.json);
  return { id, threadId, commentPath: routes.comment(id, threadId, comments[0]?.id ?? '') };
}

/** The source of a context that was just published. */
async function newPublished(): Promise<string> {
  const title = `Ordering ${++contexts}`;
  const snapshot = board({ ...context('Ordering', area(0, 0, 900, 600)), title });
  const { id } = await create('POST', routes.boards, {
    ...{ from: 'file', file: renderBoardFile({ name: 'Wall', snapshot }) },
  });
  const answer = await installation.owner.ask('POST', routes.publications(id, 'ctx-ordering'), { body: { after: 0 } });
  return PublishedVersion.parse(answer.json).source;
}
let contexts = 0;

async function linkTo(path: string): Promise<string> {
  const answer = await installation.owner.ask('POST', path, { body: { role: 'viewer' } });
  return CreatedLink.parse(answer.json).link.id;
}

async function userIdOfNewGuest(path: string): Promise<string> {
  const guest = await installation.comes(path, { role: 'viewer' }, 'Gus');
  return (await guest.me()).person?.id ?? '';
}

interface Request {
  readonly path: string;
  readonly body?: unknown;
}

interface Row {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As it is registered. */
  readonly route: string;
  /** Who may at least: a role, whoever is signed in, or anybody. */
  readonly least: Role | 'signed in' | 'anybody';
  /** What is asked, on things made for this question alone. */
  readonly prepare: () => Promise<Request>;
  /** What an allowed request comes to; 2xx unless it says so. */
  readonly status?: number;
}

const onBoard =
  (path: (boardId: string) => string, body?: unknown): Row['prepare'] =>
  async () => ({ path: path((await newBoard()).id), ...(body === undefined ? {} : { body }) });
const always =
  (path: string, body?: unknown): Row['prepare'] =>
  async () => ({ path, ...(body === undefined ? {} : { body }) });

/** Every route of the API. */
const matrix: readonly Row[] = [
  { method: 'GET', route: '/me', least: 'anybody', prepare: always(routes.me) },
  { method: 'PATCH', route: '/me', least: 'signed in', prepare: always(routes.me, { name: 'N' }) },
  {
    method: 'POST',
    route: '/session/guest',
    least: 'anybody',
    status: 401,
    prepare: always(routes.guest, { name: 'N' }),
  },
  {
    ...{ method: 'POST', route: '/session', least: 'anybody', status: 403 },
    prepare: always(routes.session, { email: 'nobody@example.org', password: 'wrong wrong' }),
  },
  { method: 'POST', route: '/session/openid', least: 'anybody', status: 404, prepare: always(routes.openId) },
  { method: 'POST', route: '/claim', least: 'anybody', status: 410, prepare: always(routes.claim, { code: 'guess' }) },
  {
    ...{ method: 'POST', route: '/account', least: 'signed in', status: 409 },
    prepare: always(routes.account, { email: 'olga@example.org', password: 'correct horse battery' }),
  },
  {
    ...{ method: 'POST', route: '/account/password', least: 'signed in', status: 403 },
    prepare: always(routes.password, { current: 'wrong wrong', next: 'correct horse battery' }),
  },
  {
    ...{ method: 'POST', route: '/account/forgotten-password', least: 'anybody', status: 204 },
    prepare: always(routes.forgottenPassword, { email: 'nobody@example.org' }),
  },
  {
    ...{ method: 'POST', route: '/account/reset-password', least: 'anybody', status: 410 },
    prepare: always(routes.resetPassword, { token: 'guess', password: 'correct horse battery' }),
  },
  { method: 'GET', route: '/sessions', least: 'signed in', prepare: always(routes.sessions) },
  { method: 'DELETE', route: '/sessions', least: 'signed in', prepare: always(routes.sessions) },
  {
    ...{ method: 'DELETE', route: '/sessions/:sessionId', least: 'signed in' },
    prepare: always(routes.signedInSession('of-somebody-else')),
  },
  {
    ...{ method: 'POST', route: '/links/redeem', least: 'anybody', status: 410 },
    prepare: always(routes.redeemLink, { token: 'guess' }),
  },
  { method: 'GET', route: '/templates', least: 'anybody', prepare: always(routes.templates) },
  { method: 'GET', route: '/openapi.json', least: 'anybody', prepare: always(routes.openApi) },

  {
    ...{ method: 'PATCH', route: '/workspaces/:workspaceId', least: 'owner' },
    prepare: always(routes.workspace(first), { name: 'Our boards' }),
  },
  { method: 'GET', route: '/workspaces/:workspaceId/audit', least: 'owner', prepare: always(routes.audit(first)) },
  {
    ...{ method: 'GET', route: '/workspaces/:workspaceId/people', least: 'viewer' },
    prepare: always(routes.workspacePeople(first)),
  },
  {
    ...{ method: 'PATCH', route: '/workspaces/:workspaceId/people/:userId', least: 'facilitator' },
    async prepare() {
      const userId = await userIdOfNewGuest(routes.workspaceLinks(first));
      return { path: routes.workspacePerson(first, userId), body: { role: 'commenter' } };
    },
  },
  {
    ...{ method: 'DELETE', route: '/workspaces/:workspaceId/people/:userId', least: 'facilitator' },
    prepare: async () => ({
      path: routes.workspacePerson(first, await userIdOfNewGuest(routes.workspaceLinks(first))),
    }),
  },
  {
    ...{ method: 'GET', route: '/workspaces/:workspaceId/links', least: 'facilitator' },
    prepare: always(routes.workspaceLinks(first)),
  },
  {
    ...{ method: 'POST', route: '/workspaces/:workspaceId/links', least: 'facilitator' },
    prepare: always(routes.workspaceLinks(first), { role: 'viewer' }),
  },
  {
    ...{ method: 'DELETE', route: '/links/:linkId', least: 'facilitator' },
    prepare: async () => ({ path: routes.link(await linkTo(routes.boardLinks((await newBoard()).id))) }),
  },

  ...(
    [
      ['', routes.catalog(first)],
      ['/search', routes.catalogSearch(first, { q: 'order' })],
      ['/graph', routes.catalogGraph(first)],
      ['/glossary', routes.catalogGlossary(first)],
      ['/statistics', routes.catalogStatistics(first)],
      // Nothing is published there.
      ['/contexts/:source', routes.catalogContext(first, 'ordering'), 404],
      ['/contexts/:source/:kind/:wireName', routes.catalogMessage(first, 'ordering', 'event', 'OrderPlaced'), 404],
    ] as const
  ).map(
    ([route, path, status]): Row => ({
      ...{ method: 'GET', route: `/workspaces/:workspaceId/catalog${route}`, least: 'viewer', prepare: always(path) },
      ...(status === undefined ? {} : { status }),
    }),
  ),

  {
    ...{ method: 'GET', route: '/workspaces/:workspaceId/keys', least: 'facilitator' },
    prepare: always(routes.apiKeys(first)),
  },
  {
    ...{ method: 'POST', route: '/workspaces/:workspaceId/keys', least: 'facilitator' },
    prepare: always(routes.apiKeys(first), { name: 'Portal' }),
  },
  {
    ...{ method: 'DELETE', route: '/workspaces/:workspaceId/keys/:keyId', least: 'facilitator', status: 404 },
    prepare: always(routes.apiKey(first, 'no-key')),
  },

  {
    ...{ method: 'PUT', route: '/workspaces/:workspaceId/catalog/follows', least: 'viewer' },
    prepare: always(routes.follow(first), { isFollowed: true }),
  },
  ...(
    [
      ['GET', '', 200, routes.webhooks(first)],
      // Of addresses that would be refused, and webhooks that are not there: what the role decides comes first.
      ['POST', '', 400, routes.webhooks(first), { url: 'ftp://example.org', sources: [] }],
      ['PATCH', '/:webhookId', 404, routes.webhook(first, 'none'), { isStopped: true }],
      ['DELETE', '/:webhookId', 404, routes.webhook(first, 'none')],
      ['POST', '/:webhookId/test', 404, routes.testWebhook(first, 'none')],
      ['GET', '/:webhookId/deliveries', 404, routes.deliveries(first, 'none')],
      ['POST', '/:webhookId/deliveries/:deliveryId/again', 404, routes.sendAgain(first, 'none', 'none')],
    ] as const
  ).map(
    ([method, route, status, path, body]): Row => ({
      ...{ method, route: `/workspaces/:workspaceId/webhooks${route}`, least: 'owner', status },
      prepare: always(path, body),
    }),
  ),
  { method: 'GET', route: '/follows', least: 'signed in', prepare: always(routes.follows) },
  { method: 'GET', route: '/notices', least: 'signed in', prepare: always(routes.notices) },
  { method: 'GET', route: '/notices/count', least: 'signed in', prepare: always(routes.noticeCount) },
  { method: 'POST', route: '/notices/read', least: 'signed in', prepare: always(routes.readNotices, {}) },

  { method: 'GET', route: '/boards', least: 'signed in', prepare: always(routes.boards) },
  {
    method: 'POST',
    route: '/boards',
    least: 'editor',
    prepare: always(routes.boards, { from: 'empty', name: 'B', workspaceId: first }),
  },
  { method: 'GET', route: '/boards/:boardId', least: 'viewer', prepare: onBoard(routes.board) },
  { method: 'PATCH', route: '/boards/:boardId', least: 'editor', prepare: onBoard(routes.board, { name: 'Renamed' }) },
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
  { method: 'GET', route: '/boards/:boardId/catalog', least: 'viewer', prepare: onBoard(routes.boardCatalog) },
  {
    ...{ method: 'POST', route: '/boards/:boardId/contexts/:contextId/publications', least: 'editor', status: 404 },
    prepare: onBoard((id) => routes.publications(id, 'no-context'), { after: 0 }),
  },
  {
    ...{ method: 'GET', route: '/workspaces/:workspaceId/catalog/settings', least: 'viewer' },
    prepare: always(routes.catalogSettings(first)),
  },
  {
    ...{ method: 'PATCH', route: '/workspaces/:workspaceId/catalog/settings', least: 'owner' },
    prepare: always(routes.catalogSettings(first), { mode: 'FULL' }),
  },
  {
    ...{ method: 'PATCH', route: '/workspaces/:workspaceId/catalog/contexts/:source', least: 'editor' },
    prepare: async () => ({ path: routes.catalogContext(first, await newPublished()), body: { mode: 'FULL' } }),
  },
  {
    ...{ method: 'PUT', route: '/workspaces/:workspaceId/catalog/contexts/:source/:kind/:wireName/deprecation' },
    ...{ least: 'editor', status: 404 },
    prepare: async () => ({
      path: routes.catalogDeprecation(first, await newPublished(), 'event', 'NoEvent'),
      body: { deprecation: null },
    }),
  },
];

/** Not by role: for accounts alone, away from here, or the end of the session itself. */
const tried = ['POST /workspaces', 'DELETE /session', 'GET /auth/callback/openid'];

it('has a row for every route', () => {
  const registered = registeredRoutes();
  const rows = [...matrix.map(({ method, route }) => `${method} ${route}`), ...tried];
  expect(registered.length).toBeGreaterThan(30);
  expect([...new Set(rows)].sort()).toEqual([...new Set(registered)].sort());
});

function isAllowed(kind: VisitorKind, least: Row['least']): boolean {
  if (least === 'anybody') return true;
  if (kind === 'stranger') return false;
  if (least === 'signed in') return true;
  return kind !== 'foreigner' && roles.indexOf(kind) <= roles.indexOf(least);
}

describe.each(matrix)('$method $route for $least and above', ({ method, least, prepare, status = 200 }) => {
  it.each(visitors)('as %s', async (kind) => {
    const { path, body } = await prepare();
    const browser = browsers.get(kind);
    const answer = await browser?.ask(method, path, body === undefined ? {} : { body });
    if (answer === undefined) throw new Error('nobody');
    if (isAllowed(kind, least)) {
      if (status === 200) expect({ isDone: answer.status < 300, text: answer.text }).toMatchObject({ isDone: true });
      else expect(answer.status).toBe(status);
      return;
    }
    const { code, detail } = Problem.parse(answer.json);
    expect([answer.status, code]).toEqual(refusalOf(kind, path));
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });
});

/** Nobody learns of what is not shared with them. */
function refusalOf(kind: VisitorKind, path: string): unknown[] {
  if (kind === 'stranger') return [401, 'sign-in-needed'];
  if (path.startsWith('/api/links/')) return [410, 'link-not-valid'];
  return kind === 'foreigner' ? [404, expect.stringMatching(/^(board|workspace)-not-found$/)] : [403, 'not-allowed'];
}

describe('over the WebSocket', () => {
  async function connects(kind: VisitorKind, boardId: string): Promise<RawClient | number> {
    const browser = browsers.get(kind);
    const answer = await browser?.ask('POST', routes.ticket(boardId));
    if (answer?.status !== 200) return answer?.status ?? 0;
    const { ticket } = SyncTicket.parse(answer.json);
    const { url } = installation.server;
    const client = rawClient(`${url.replace('http', 'ws')}${routes.sync}`, boardId, url);
    client.socket.on('open', () => client.socket.send(hello({ ticket })));
    await until(() => client.frames.length > 0 || client.socket.readyState === WebSocket.CLOSED);
    return client;
  }

  it.each(visitors)('says what %s may do, and holds them to it', async (kind) => {
    const { id } = await newBoard();
    const client = await connects(kind, id);
    if (kind === 'stranger' || kind === 'foreigner') {
      expect(client).toBe(kind === 'stranger' ? 401 : 404);
      return;
    }
    if (typeof client === 'number') throw new Error(`Refused with ${client}.`);
    const mayEdit = isAllowed(kind, 'editor');
    const [welcome] = client.frames;
    expect(welcome).toMatchObject({ type: 'welcome', mayEdit });
    if (welcome?.type !== 'welcome' || welcome.grant === undefined) throw new Error('Not welcomed.');
    client.socket.send(updateFrame(welcome.grant.clientId));
    if (mayEdit) {
      await until(() => client.frames.some(({ type }) => type === 'ack'));
      client.socket.close();
    } else {
      expect((await client.closed).code).toBe(4403);
    }
  });
});

function updateFrame(clientId: number): Uint8Array {
  const doc = createBoardDoc();
  doc.clientID = clientId;
  let update: Uint8Array = new Uint8Array();
  doc.on('update', (bytes: Uint8Array) => {
    update = bytes;
  });
  yjsBoardDocument(doc).edit({ type: 'addNote', note: command('Place order') });
  return encodeClientFrame({ type: 'update', messageId: 1, update });
}
