import {
  type BoardSummary,
  CommentThread,
  CommentThreadList,
  commentLimits,
  routes,
  SyncTicket,
} from '@lambdastorm/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hello, rawClient } from '../collaboration/testing/rawClient.ts';
import { until } from '../collaboration/testing/until.ts';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { type Browser, codeOf, type Installation, startInstallation } from '../testing/visitors.ts';
import type { Comment, Thread } from './Comment.ts';
import { prismaCommentRepository } from './prismaCommentRepository.ts';

let installation: Installation;
let olga: Browser;
let ann: Browser;
let boardId: string;
beforeEach(async () => {
  installation = await startInstallation();
  olga = installation.owner;
  const made = await olga.ask('POST', routes.boards, { body: { from: 'empty', name: 'Wall' } });
  boardId = (made.json as BoardSummary).id;
  ann = await installation.comes(routes.boardLinks(boardId), { role: 'commenter' }, 'Ann');
});
afterEach(() => installation[Symbol.asyncDispose]());

const place = { x: 10, y: -20.5 };

async function starts(browser: Browser, said: object): Promise<CommentThread> {
  return CommentThread.parse((await browser.ask('POST', routes.comments(boardId), { body: said })).json);
}

async function seenBy(browser: Browser): Promise<readonly CommentThread[]> {
  return CommentThreadList.parse((await browser.ask('GET', routes.comments(boardId))).json).threads;
}

const replies = (browser: Browser, threadId: string, text: string) =>
  browser.ask('POST', routes.thread(boardId, threadId), { body: { text } });

it('keeps what people say in threads, and knows what each has not read', async () => {
  const olgaId = (await olga.me()).person?.id ?? '';
  const older = await starts(olga, { place, text: 'Who owns this?' });
  const thread = await starts(ann, { noteId: 'order', place, text: '  <b>Why?</b> ', mentions: [olgaId, olgaId] });
  expect(thread).toMatchObject({
    noteId: 'order',
    place,
    isUnread: false,
    comments: [{ author: 'Ann', text: '<b>Why?</b>', mentions: [olgaId] }],
  });
  expect((await seenBy(olga)).map(({ id, isUnread }) => [id, isUnread])).toEqual([
    [thread.id, true],
    [older.id, false],
  ]);

  expect((await replies(olga, thread.id, 'Because.')).status).toBe(201);
  expect((await seenBy(olga))[0]).toMatchObject({
    isUnread: false,
    comments: [{}, { author: 'Olga', text: 'Because.' }],
  });
  expect((await seenBy(ann)).map(({ isUnread }) => isUnread)).toEqual([true, true]);
  await ann.ask('POST', routes.readThread(boardId, thread.id));
  expect((await seenBy(ann)).map(({ isUnread }) => isUnread)).toEqual([false, true]);
});

it('resolves a thread, and an answer opens it again', async () => {
  const { id } = await starts(ann, { place, text: 'Why?' });
  await olga.ask('PATCH', routes.thread(boardId, id), { body: { isResolved: true } });
  expect((await seenBy(ann))[0]).toMatchObject({ resolvedBy: 'Olga', resolvedAt: expect.any(String) });
  await replies(ann, id, 'Not yet.');
  expect((await seenBy(ann))[0]?.resolvedAt).toBeUndefined();
});

it('lets people reword and delete their own words, and facilitators delete those of others', async () => {
  const { id, comments } = await starts(ann, { place, text: 'Wyh?' });
  await replies(olga, id, 'Because.');
  const [first, second] = (await seenBy(ann))[0]?.comments ?? [];
  const path = (comment = comments[0]) => routes.comment(boardId, id, comment?.id ?? '');
  await ann.ask('PATCH', path(first), { body: { text: 'Why?' } });
  expect((await seenBy(olga))[0]?.comments[0]).toMatchObject({ text: 'Why?', editedAt: expect.any(String) });
  expect(codeOf(await olga.ask('PATCH', path(first), { body: { text: 'Forged' } }))).toBe('not-allowed');
  expect(codeOf(await ann.ask('DELETE', path(second)))).toBe('not-allowed');
  expect((await olga.ask('DELETE', path(first))).status).toBe(204);
  expect(codeOf(await olga.ask('DELETE', path(first)))).toBe('comment-not-found');
  await olga.ask('DELETE', path(second));
  expect(await seenBy(ann)).toEqual([]);
});

it('refuses what is no comment, and threads of other boards', async () => {
  const { id } = await starts(ann, { place, text: 'Why?' });
  for (const body of [
    { place, text: ' ' },
    { place, text: 'x'.repeat(commentLimits.text + 1) },
    { place: { x: 1 }, text: 'Why?' },
    { place: { x: 1e300, y: 0 }, text: 'Why?' },
    { place, text: 'Why?', author: 'Olga' },
    { place, text: 'Why?', mentions: Array(21).fill('a') },
  ]) {
    expect(codeOf(await ann.ask('POST', routes.comments(boardId), { body }))).toBe('invalid-request');
  }
  const other = (await olga.ask('POST', routes.boards, { body: { from: 'empty', name: 'O' } })).json as BoardSummary;
  expect(codeOf(await olga.ask('POST', routes.thread(other.id, id), { body: { text: 'x' } }))).toBe(
    'comment-not-found',
  );
  expect(codeOf(await ann.ask('GET', routes.comments(other.id)))).toBe('board-not-found');
});

it('tells those who are on the board at once', async () => {
  const { ticket } = SyncTicket.parse((await olga.ask('POST', routes.ticket(boardId))).json);
  const { url } = installation.server;
  const client = rawClient(`${url.replace('http', 'ws')}${routes.sync}`, boardId, url);
  client.socket.on('open', () => client.socket.send(hello({ ticket })));
  await until(() => client.frames.length > 0);
  await starts(ann, { place, text: 'Why?' });
  await until(() => client.frames.some(({ type }) => type === 'said'));
});

describeWithDatabase('comments', (open) => {
  it('are kept by the thousands, and go with their board', async () => {
    const { client } = await open();
    const comments = prismaCommentRepository(client);
    const at = new Date(Date.UTC(2026, 0, 1));
    const thread = (id: string, board: string): Thread => ({
      ...{ id, boardId: board, noteId: undefined, place, at, resolvedAt: undefined, resolvedBy: undefined },
    });
    const comment = (id: number, threadId: string, board: string): Comment => ({
      ...{
        id: `c${id}`,
        threadId,
        boardId: board,
        authorId: 'ann',
        authorName: 'Ann',
        at: new Date(at.getTime() + id),
      },
      ...{ editedAt: undefined, text: `Comment ${id} "’🍕`, mentions: ['bob'] },
    });
    await comments.start(thread('t', 'a'), comment(0, 't', 'a'));
    await comments.start(thread('u', 'b'), comment(10_001, 'u', 'b'));
    const rows = Array.from({ length: 9_999 }, (_, index) => comment(index + 1, 't', 'a'));
    await client.comment.createMany({
      data: rows.map(({ editedAt: _never, mentions, ...row }) => ({ ...row, mentions: JSON.stringify(mentions) })),
    });
    expect(await comments.count('a')).toBe(10_000);
    expect(await comments.list('a')).toEqual({
      threads: [thread('t', 'a')],
      comments: [comment(0, 't', 'a'), ...rows],
    });
    await comments.read({ id: 't', boardId: 'a' }, 'bob', at);
    await comments.removeBoard('a');
    expect([await comments.list('a'), await comments.readings('a', 'bob')]).toEqual([
      { threads: [], comments: [] },
      new Map(),
    ]);
    expect(await comments.count('b')).toBe(1);
  });
});
