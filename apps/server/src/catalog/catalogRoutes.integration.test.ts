import { gunzipSync } from 'node:zlib';
import {
  AuditLog,
  BoardSummary,
  CatalogContextPage,
  CatalogHome,
  CatalogMessagePage,
  CatalogSearch,
  CreatedApiKey,
  Problem,
  routes,
} from '@lambdastorm/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestsPerMinute } from '../http/rateLimits.ts';
import { type Installation, startInstallation } from '../testing/visitors.ts';

let installation: Installation;
let boardId: string;
const first = 'first';
const placed = { source: 'ordering', kind: 'event', wireName: 'OrderPlaced' } as const;
const pageOf = ({ source, kind, wireName }: { source: string; kind: string; wireName: string }) =>
  routes.catalogMessage(first, source, kind, wireName);

beforeAll(async () => {
  installation = await startInstallation();
  const { owner } = installation;
  const body = { from: 'template', templateId: 'pizza-ordering', workspaceId: first };
  boardId = BoardSummary.parse((await owner.ask('POST', routes.boards, { body })).json).id;
  for (const contextId of ['ctx-ordering', 'ctx-kitchen']) {
    const answer = await owner.ask('POST', routes.publications(boardId, contextId), { body: { after: 0 } });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  }
});
afterAll(() => installation[Symbol.asyncDispose]());

it('shows what was published to those who may see it, and leads those back to the wall who may see the board', async () => {
  const { owner } = installation;
  const home = CatalogHome.parse((await owner.ask('GET', routes.catalog(first))).json);
  expect(home.contexts.map(({ source, version, publishedBy }) => [source, version, publishedBy])).toEqual([
    ['kitchen', 1, 'Olga'],
    ['ordering', 1, 'Olga'],
  ]);
  const page = CatalogMessagePage.parse((await owner.ask('GET', pageOf(placed))).json);
  expect(page).toMatchObject({
    ...{ ...placed, status: 'current', version: 1, versions: [{ version: 1, revision: 1, by: 'Olga', changes: [] }] },
    ...{ consumers: [{ source: 'kitchen' }], producers: [{ kind: 'aggregate', name: 'Order' }] },
    origin: { boardId, noteIds: ['order-placed'] },
    handlers: [
      { source: 'ordering', path: 'src/functions/place-order.ts' },
      { source: 'kitchen', path: 'src/functions/when-order-placed.ts' },
    ],
  });

  const context = await owner.ask('GET', routes.catalogContext(first, 'ordering'));
  expect(CatalogContextPage.parse(context.json)).toMatchObject({ shown: 1, origin: { frameId: 'ctx-ordering' } });
  const found = CatalogSearch.parse((await owner.ask('GET', routes.catalogSearch(first, { q: 'PLACED ord' }))).json);
  expect(found.messages[0]).toMatchObject(placed);
});

it('packs what everybody asks for, for those who take it', async () => {
  const { owner } = installation;
  for (const path of [routes.catalog(first), routes.catalogGlossary(first), routes.catalogStatistics(first)]) {
    const plain = await owner.ask('GET', path);
    const packed = await owner.ask('GET', path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(packed.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.text);
  }
});

it('keeps what was said before, with what changed', async () => {
  const { owner } = installation;
  const file = JSON.parse((await owner.ask('GET', routes.boardFile(boardId))).text);
  const note = file.notes.find(({ id }: { id: string }) => id === 'order-placed');
  note.details.payload.fields.push({ name: 'tip', type: 'integer', required: false });
  file.notes = file.notes.map((each: { id: string }) => (each.id === 'order' ? { ...each, text: 'Meal' } : each));
  const body = { from: 'file', file: JSON.stringify(file), workspaceId: first };
  const changed = BoardSummary.parse((await owner.ask('POST', routes.boards, { body })).json);
  await owner.ask('DELETE', routes.board(boardId));
  await owner.ask('DELETE', routes.trashed(boardId));
  const again = await owner.ask('POST', routes.publications(changed.id, 'ctx-ordering'), {
    body: { after: 1, note: 'Guests may tip.' },
  });
  expect([again.status, again.json]).toEqual([201, { source: 'ordering', version: 2 }]);

  const page = CatalogMessagePage.parse((await owner.ask('GET', pageOf(placed))).json);
  expect(page.versions.map((each) => [each.version, each.revision, each.contextVersion, each.backward])).toEqual([
    [1, 2, 2, 'compatible'],
    [1, 1, 1, undefined],
  ]);
  expect([page.producers[0]?.name, page.origin?.boardId]).toEqual(['Meal', changed.id]);
  const before = await owner.ask('GET', `${routes.catalogContext(first, 'ordering')}?version=1`);
  const { shown, context, parts } = CatalogContextPage.parse(before.json);
  expect([shown, context.version, parts.aggregates[0]?.name]).toEqual([1, 2, 'Order']);
  const { latest } = CatalogHome.parse((await owner.ask('GET', routes.catalog(first))).json);
  expect(latest[0]).toMatchObject({
    ...{ source: 'ordering', version: 2, note: 'Guests may tip.' },
    messages: [{ ...{ kind: 'event', wireName: 'OrderPlaced' }, status: 'changed', isBreaking: false }],
  });
});

it('says what a context promises: what its workspace does, until it promises something itself', async () => {
  const { owner } = installation;
  const promised = async () =>
    CatalogContextPage.parse((await owner.ask('GET', routes.catalogContext(first, 'ordering'))).json).compatibility;
  const promise = (mode: string | null) =>
    owner.ask('PATCH', routes.catalogContext(first, 'ordering'), { body: { mode } });
  expect(await promised()).toEqual({ mode: 'BACKWARD', isOwn: false });
  expect((await promise('FULL')).status).toBe(204);
  await owner.ask('PATCH', routes.catalogSettings(first), { body: { mode: 'FORWARD' } });
  expect(await promised()).toEqual({ mode: 'FULL', isOwn: true });
  expect((await promise(null)).status).toBe(204);
  expect(await promised()).toEqual({ mode: 'FORWARD', isOwn: false });
});

it('says in a sentence what it does not have', async () => {
  const { owner } = installation;
  for (const [path, status, code] of [
    [routes.catalogContext(first, 'shipping'), 404, 'context-not-found'],
    [`${routes.catalogContext(first, 'ordering')}?version=9`, 404, 'version-not-found'],
    [`${routes.catalogContext(first, 'ordering')}?version=0`, 400, 'invalid-request'],
    [`${routes.catalogContext(first, 'ordering')}?version=one`, 400, 'invalid-request'],
    [pageOf({ ...placed, wireName: 'orderplaced' }), 404, 'message-not-found'],
    [pageOf({ ...placed, kind: '__proto__' }), 404, 'message-not-found'],
    [routes.catalogGraph(first, { around: 'ordering/event/Gone' }), 404, 'message-not-found'],
    [routes.catalogGraph(first, { around: 'ordering', depth: '99' }), 400, 'invalid-request'],
    [routes.catalogSearch(first, { q: 'x'.repeat(201) }), 400, 'invalid-request'],
    [routes.catalogSearch(first, { kind: 'policy' }), 400, 'invalid-request'],
    [routes.catalog('../first'), 404, 'workspace-not-found'],
    [routes.catalog('never-made'), 404, 'workspace-not-found'],
  ] as const) {
    const answer = await owner.ask('GET', path);
    const { detail, ...problem } = Problem.parse(answer.json);
    expect([path, answer.status, problem.code]).toEqual([path, status, code]);
    expect(detail).toMatch(/^[A-Z].*\.$/);
  }
});

it('lets programs read with a key, and with nothing else', async () => {
  const { owner, server } = installation;
  const made = await owner.ask('POST', routes.apiKeys(first), { body: { name: 'Portal', days: 30 } });
  const { key, secret } = CreatedApiKey.parse(made.json);
  expect([made.status, secret.startsWith(key.hint)]).toEqual([201, true]);
  const read = (authorization: string, path: string = pageOf(placed)) =>
    server.ask('GET', path, { headers: { authorization } });

  const page = CatalogMessagePage.parse((await read(`Bearer ${secret}`)).json);
  expect([page.wireName, page.origin]).toEqual(['OrderPlaced', undefined]);
  expect((await read(`Bearer ${secret}`, routes.boards)).status).toBe(401);
  expect((await read(`Bearer ${secret}`, routes.apiKeys(first))).status).toBe(401);
  expect((await read(`Basic ${secret}`)).status).toBe(401);
  expect(Problem.parse((await read(`Bearer ${secret}x`)).json).code).toBe('key-not-valid');
  const listed = await owner.ask('GET', routes.apiKeys(first));
  expect(listed.json).toEqual({ keys: [{ ...key, usedAt: expect.any(String) }] });
  expect(listed.text).not.toContain(secret);

  const elsewhere = await owner.ask('POST', routes.workspaces, { body: { name: 'Elsewhere' } });
  const { id: other } = elsewhere.json as { id: string };
  expect(Problem.parse((await read(`Bearer ${secret}`, routes.catalog(other))).json).code).toBe('workspace-not-found');

  expect((await owner.ask('DELETE', routes.apiKey(other, key.id))).status).toBe(404);
  expect((await owner.ask('DELETE', routes.apiKey(first, key.id))).status).toBe(204);
  expect((await read(`Bearer ${secret}`)).status).toBe(401);
  const { entries } = AuditLog.parse((await owner.ask('GET', routes.audit(first))).json);
  expect(entries.filter(({ about }) => about === 'Portal').map(({ what, by }) => [what, by])).toEqual([
    ['key-revoked', 'Olga'],
    ['key-created', 'Olga'],
  ]);
  for (const body of [{ name: ' ' }, { name: 'a\nb' }, { name: 'P', days: 0 }, { name: 'P', scope: 'all' }]) {
    expect((await owner.ask('POST', routes.apiKeys(first), { body })).status).toBe(400);
  }
});

it('counts the requests of each key by themselves, and wrong keys for their address', async () => {
  const { owner, server } = installation;
  const makeKey = async (name: string) =>
    CreatedApiKey.parse((await owner.ask('POST', routes.apiKeys(first), { body: { name } })).json).secret;
  const [one, other] = [await makeKey('One'), await makeKey('Other')];
  const read = (secret: string) =>
    server.ask('GET', routes.catalog(first), { headers: { authorization: `Bearer ${secret}` } });
  const leftAfter = async (secret: string) =>
    [...`${(await read(secret)).headers['ratelimit']}`.matchAll(/r=(\d+)/g)].map(([, left]) => Number(left));
  const { api, catalog, wrongKeys } = requestsPerMinute;
  expect(await leftAfter(one)).toEqual([api - 1, catalog - 1]);
  expect(await leftAfter(one)).toEqual([api - 2, catalog - 2]);
  expect(await leftAfter(other)).toEqual([api - 1, catalog - 1]);

  const refused = new Set<number>();
  for (let time = 0; time <= wrongKeys; time += 1) refused.add((await read(`${one}x`)).status);
  expect([...refused]).toEqual([401, 429]);
});
