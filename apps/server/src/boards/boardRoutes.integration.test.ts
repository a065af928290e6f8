import { parseBoardFile, renderBoardFile } from '@lambdastorm/board';
import { area, board, command, context, event } from '@lambdastorm/board/builder';
import { BoardList, BoardSummary, type CreateBoardRequest, Problem, routes } from '@lambdastorm/contract';
import { examples } from '@lambdastorm/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../testing/ask.ts';
import { startTestServer, type TestServer } from '../testing/startTestServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const wall = board(
  context('Ordering', area(0, 0, 600, 400)),
  command('Place order', 10, 20),
  event('Order placed', 300, 20),
);
const file = renderBoardFile({ name: 'Ordering ’"` 🍕', snapshot: wall });

async function create(body: CreateBoardRequest): Promise<BoardSummary> {
  const answer = await server.ask('POST', routes.boards, { body });
  expect(answer.status).toBe(201);
  return BoardSummary.parse(answer.json);
}

async function list(): Promise<BoardSummary[]> {
  return BoardList.parse((await server.ask('GET', routes.boards)).json).boards;
}

async function fileOf(boardId: string): Promise<string> {
  return (await server.ask('GET', routes.boardFile(boardId))).text;
}

function expectProblem(answer: Answer, status: number, code: string): Problem {
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
  const problem = Problem.parse(answer.json);
  expect(problem).toMatchObject({ code, status, requestId: answer.headers['x-request-id'] });
  expect(problem.detail).toMatch(/[.)]$/);
  return problem;
}

describe('a first start', () => {
  it('has the examples, the first on top', async () => {
    await using fresh = await startTestServer();
    const { boards } = BoardList.parse((await fresh.ask('GET', routes.boards)).json);
    expect(boards.map(({ name }) => name)).toEqual(examples.map(({ name }) => name));
    for (const [index, { id, noteCount }] of boards.entries()) {
      const snapshot = parseBoardFile((await fresh.ask('GET', routes.boardFile(id))).text).snapshot;
      expect(snapshot).toEqual(examples[index]?.board);
      expect(noteCount).toBe(snapshot.notes.length);
      await fresh.ask('DELETE', routes.board(id));
    }
    await fresh.restart();
    expect((await fresh.ask('GET', routes.boards)).json).toEqual({ boards: [] });
  });

  it('offers the examples as templates', async () => {
    const { json } = await server.ask('GET', routes.templates);
    expect(json).toMatchObject({ templates: examples.map(({ id, name, description }) => ({ id, name, description })) });
  });
});

describe('a board', () => {
  it('starts empty, with the name that it was given', async () => {
    const created = await create({ from: 'empty', name: '  Bestellung 注文 ' });
    expect(created).toMatchObject({ name: 'Bestellung 注文', status: 'active', noteCount: 0, contextCount: 0 });
    expect((await server.ask('GET', routes.board(created.id))).json).toEqual(created);
    expect((await list())[0]).toEqual(created);
  });

  it('starts from a template', async () => {
    const [example] = examples;
    const templateId = example?.id ?? '';
    const created = await create({ from: 'template', templateId });
    expect(created.name).toBe(example?.name);
    expect(parseBoardFile(await fileOf(created.id)).snapshot).toEqual(example?.board);
    expect((await create({ from: 'template', templateId, name: 'Ours' })).name).toBe('Ours');
  });

  it('starts from a board file, and gives the same bytes back', async () => {
    const created = await create({ from: 'file', file });
    expect(created).toMatchObject({ name: 'Ordering ’"` 🍕', noteCount: 2, contextCount: 1 });
    const answer = await server.ask('GET', routes.boardFile(created.id));
    expect(answer.text).toBe(file);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename=".*\.board\.json"; filename\*=UTF-8''/,
    );
  });

  it('keeps what it does not know of a file', async () => {
    const strange = `${JSON.stringify({ ...JSON.parse(file), fromTheFuture: { a: 1 } }, null, 2)}\n`;
    const created = await create({ from: 'file', file: strange });
    expect(JSON.parse(await fileOf(created.id))).toEqual(JSON.parse(strange));
  });

  it('takes a file without a usable name', async () => {
    expect((await create({ from: 'file', file: renderBoardFile({ name: ' ', snapshot: wall }) })).name).toBe(
      'Untitled board',
    );
    expect((await create({ from: 'file', file: renderBoardFile({ name: 'a\u0000b', snapshot: wall }) })).name).toBe(
      'a b',
    );
    expect((await create({ from: 'file', file, name: 'Ours' })).name).toBe('Ours');
  });

  it('is renamed and archived', async () => {
    const { id, updatedAt } = await create({ from: 'empty', name: 'Old' });
    const renamed = await server.ask('PATCH', routes.board(id), { body: { name: 'New' } });
    expect(renamed.json).toMatchObject({ id, name: 'New', status: 'active' });
    expect(BoardSummary.parse(renamed.json).updatedAt >= updatedAt).toBe(true);
    const archived = await server.ask('PATCH', routes.board(id), { body: { status: 'archived' } });
    expect(archived.json).toMatchObject({ name: 'New', status: 'archived' });
    expect((await list()).find((each) => each.id === id)).toEqual(archived.json);
  });

  it('is copied with its content', async () => {
    const original = await create({ from: 'file', file });
    const answer = await server.ask('POST', routes.duplicate(original.id));
    const copy = BoardSummary.parse(answer.json);
    expect([answer.status, copy.name]).toEqual([201, `Copy of ${original.name}`]);
    expect(copy.id).not.toBe(original.id);
    expect(parseBoardFile(await fileOf(copy.id)).snapshot).toEqual(wall);
    const long = await create({ from: 'empty', name: 'x'.repeat(200) });
    const copyOfLong = BoardSummary.parse((await server.ask('POST', routes.duplicate(long.id))).json);
    expect(copyOfLong.name).toHaveLength(200);
  });

  it('is deleted, and comes back as it was', async () => {
    const { id } = await create({ from: 'file', file });
    await server.ask('PATCH', routes.board(id), { body: { status: 'archived' } });
    const before = (await server.ask('GET', routes.board(id))).json;
    expect((await server.ask('DELETE', routes.board(id))).status).toBe(204);
    expectProblem(await server.ask('GET', routes.board(id)), 404, 'board-not-found');
    expectProblem(await server.ask('GET', routes.boardFile(id)), 404, 'board-not-found');
    expectProblem(await server.ask('DELETE', routes.board(id)), 404, 'board-not-found');
    expect((await list()).map((each) => each.id)).not.toContain(id);
    const restored = await server.ask('POST', routes.restore(id));
    expect([restored.status, restored.json]).toEqual([200, before]);
    expect((await server.ask('POST', routes.restore(id))).json).toEqual(before);
    expect(await fileOf(id)).toBe(file);
  });

  it('outlives the server', async () => {
    const created = await create({ from: 'file', file });
    const before = await list();
    await server.restart();
    expect(await list()).toEqual(before);
    expect(await fileOf(created.id)).toBe(file);
  });
});

describe('refuses', () => {
  const unknown = [
    'nobody',
    '..%2f..%2fetc',
    '%00',
    '__proto__',
    'constructor',
    "'%20OR%201=1--",
    'x'.repeat(300),
    '🍕',
  ];
  it.each(unknown)('the unknown board %s on every route', async (id) => {
    const board = `/api/boards/${id.includes('%') ? id : encodeURIComponent(id)}`;
    for (const [method, path, body] of [
      ['GET', board],
      ['PATCH', board, { name: 'New' }],
      ['DELETE', board],
      ['POST', `${board}/duplicate`],
      ['POST', `${board}/restore`],
      ['GET', `${board}/file`],
      ['GET', `${board}/projects/ctx/aws-lambda-typescript.zip`],
    ] as const) {
      expectProblem(await server.ask(method, path, { body }), 404, 'board-not-found');
    }
  });

  it.each<[string, unknown, string]>([
    ['no name', { from: 'empty' }, '/name'],
    ['a name that is a number', { from: 'empty', name: 7 }, '/name'],
    ['a blank name', { from: 'empty', name: ' ' }, '/name'],
    ['a name of 201 characters', { from: 'empty', name: 'x'.repeat(201) }, '/name'],
    ['a name with a line end', { from: 'empty', name: 'a\nb' }, '/name'],
    ['an unknown source', { from: 'air', name: 'a' }, '/from'],
    ['an unknown key', { from: 'empty', name: 'a', id: 'mine' }, ''],
    ['a __proto__ key', JSON.parse('{"from":"empty","name":"a","__proto__":{"isAdmin":true}}'), ''],
    ['a list', [], ''],
    ['null', null, ''],
    ['a file that is no text', { from: 'file', file: { format: 'x' } }, '/file'],
  ])('to create from %s', async (_what, body, pointer) => {
    const before = await list();
    const problem = expectProblem(await server.ask('POST', routes.boards, { body }), 400, 'invalid-request');
    if (body !== null) expect(problem.errors?.map((each) => each.pointer)).toContain(pointer);
    expect(await list()).toEqual(before);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['the status deleted', { status: 'deleted' }],
    ['an unknown key', { updatedAt: '2026-01-01' }],
  ])('to change %s', async (_what, body) => {
    const { id } = await create({ from: 'empty', name: 'Kept' });
    expectProblem(await server.ask('PATCH', routes.board(id), { body }), 400, 'invalid-request');
    expect((await server.ask('GET', routes.board(id))).json).toMatchObject({ name: 'Kept', status: 'active' });
  });

  it('a template that there is none of', async () => {
    const body = { from: 'template', templateId: '__proto__' };
    expectProblem(await server.ask('POST', routes.boards, { body }), 404, 'template-not-found');
  });

  const change = (edit: (json: Record<string, unknown>) => void): string => {
    const json = JSON.parse(file);
    edit(json);
    return JSON.stringify(json);
  };
  it.each<[string, string, string]>([
    ['is not JSON', 'hello', 'not JSON'],
    ['is of another program', '{"type":"excalidraw"}', 'format must be'],
    ['is of a newer version', change((json) => Object.assign(json, { version: 99 })), 'update Lambdastorm'],
    ['uses an id twice', file.replaceAll('"order-placed"', '"place-order"'), 'used twice'],
    [
      'has a dangling connection',
      change((json) => Object.assign(json, { connections: [{ id: 'c', from: 'gone', to: 'place-order' }] })),
      '"gone"',
    ],
    ['has a __proto__ key', file.replace('"text"', '"__proto__": {}, "text"'), '__proto__'],
    ['has a wrong type', file.replace('"Place order"', '42'), 'notes['],
    ['is nested without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'nested deeper'],
    ['has a name of 201 characters', change((json) => Object.assign(json, { name: 'x'.repeat(201) })), '200'],
    ['is larger than 20 MB', ' '.repeat(20_000_001), '20 MB'],
  ])('a file that %s', async (_what, text, sentence) => {
    const before = await list();
    const answer = await server.ask('POST', routes.boards, { body: { from: 'file', file: text } });
    expect(expectProblem(answer, 422, 'board-file-unreadable').detail).toContain(sentence);
    expect(await list()).toEqual(before);
  });

  it('bodies that are too large, wherever they go', async () => {
    const huge = { from: 'file', file: ' '.repeat(34_000_000) };
    expectProblem(await server.ask('POST', routes.boards, { body: huge }), 413, 'request-too-large');
    const { id } = await create({ from: 'empty', name: 'Small' });
    const body = { name: 'x'.repeat(150_000) };
    expectProblem(await server.ask('PATCH', routes.board(id), { body }), 413, 'request-too-large');
  });

  it('bodies that are no JSON', async () => {
    const json = { 'content-type': 'application/json' };
    for (const [headers, text] of [
      [json, '{"from":'],
      [json, ''],
      [{ 'content-type': 'text/plain' }, '{"from":"empty","name":"a"}'],
      [{ 'content-type': 'application/x-www-form-urlencoded' }, 'from=empty&name=a'],
      [{ ...json, 'content-encoding': 'br' }, 'rubbish'],
      [{ 'content-type': 'application/json; charset=klingon' }, '{}'],
    ] as const) {
      expectProblem(await server.ask('POST', routes.boards, { headers, text }), 400, 'invalid-request');
    }
  });

  it.each([
    ['POST', routes.boards],
    ['PATCH', routes.board('x')],
    ['DELETE', routes.board('x')],
    ['POST', routes.restore('x')],
  ])('%s %s that a page of somebody else asks for', async (method, path) => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
      const answer = await server.ask(method, path, { headers: { origin }, body: { from: 'empty', name: 'a' } });
      expectProblem(answer, 403, 'origin-not-allowed');
    }
  });

  it('every request under a foreign name', async () => {
    for (const path of ['/', '/api/boards', '/sync']) {
      const answer = await server.ask('GET', path, { headers: { host: 'evil.example' } });
      expect(expectProblem(answer, 403, 'origin-not-allowed').detail).toContain('PUBLIC_URL');
    }
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/boards/x/y', '/sync', '/api/%E0%A4%A'])('%s', async (path) => {
    const answer = await server.ask('GET', path);
    expectProblem(answer, answer.status, answer.status === 400 ? 'invalid-request' : 'not-found');
  });
});

it('takes what its own page asks for', async () => {
  const headers = { origin: 'http://localhost:3000', host: 'localhost:3000' };
  const answer = await server.ask('POST', routes.boards, { headers, body: { from: 'empty', name: 'a' } });
  expect(answer.status).toBe(201);
});

it('lets no answer of the API be stored', async () => {
  expect((await server.ask('GET', routes.boards)).headers['cache-control']).toBe('no-store');
});

it('is alive and ready, under any name', async () => {
  const headers = { host: '10.1.2.3:8080' };
  expect(await server.ask('GET', '/livez', { headers })).toMatchObject({ status: 200, json: { status: 'ok' } });
  expect(await server.ask('GET', '/readyz', { headers })).toMatchObject({ status: 200, json: { status: 'ready' } });
});
