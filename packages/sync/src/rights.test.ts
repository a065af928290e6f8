import { command } from '@lambdastorm/board/builder';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { expect, it, vi } from 'vitest';
import { closeCodes } from './closeCodes.ts';
import type { EditsLeftOut } from './EditsLeftOut.ts';
import { encodeServerFrame, parseClientFrame } from './frames.ts';
import { inMemoryLocalCopy } from './testing/inMemoryLocalCopy.ts';
import { openPage, storedServer } from './testing/joinFakeServer.ts';
import { TicketRefusedError } from './ticket.ts';

const addNote = (text: string) => ({ type: 'addNote', note: command(text) }) as const;

it('[Y25] opens every connection with a ticket of its own', async () => {
  const server = storedServer();
  let count = 0;
  const { connection, schedule } = openPage(server, undefined, { getTicket: async () => `ticket-${++count}` });
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  server.lines[0]?.deliverDown();
  expect(parseClientFrame(server.lines[0]?.toServer[0] ?? new Uint8Array())).toMatchObject({ ticket: 'ticket-1' });
  server.settle();
  server.lines[0]?.cut();
  schedule.advance(10_000);
  await vi.waitFor(() => expect(server.lines).toHaveLength(2));
  server.lines[1]?.deliverDown();
  expect(parseClientFrame(server.lines[1]?.toServer[0] ?? new Uint8Array())).toMatchObject({ ticket: 'ticket-2' });
  server.settle();
  expect(connection.saveState().status).toBe('saved');
});

it('[Y25] asks again for a ticket that it could not get, and stops when it is told why there is none', async () => {
  const server = storedServer();
  const answers = [new Error('The network is gone.'), new TicketRefusedError('This board does not exist.')];
  const getTicket = vi.fn(() => Promise.reject(answers.shift()));
  const { connection, schedule } = openPage(server, undefined, { getTicket });
  await vi.waitFor(() => expect(connection.saveState().status).toBe('offline'));
  schedule.advance(10_000);
  await vi.waitFor(() => expect(connection.saveState()).toMatchObject({ reason: 'This board does not exist.' }));
  schedule.advance(100_000);
  expect(getTicket).toHaveBeenCalledTimes(2);
  expect(server.lines).toEqual([]);
});

it('[Y27] hears what is said about the board', async () => {
  const server = storedServer();
  const { connection } = openPage(server);
  const said = vi.fn();
  connection.subscribeComments(said);
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  server.settle();
  expect(said).toHaveBeenCalledTimes(1);
  server.lines[0]?.toClient.push(encodeServerFrame({ type: 'said' }));
  server.settle();
  expect(said).toHaveBeenCalledTimes(2);
});

it('[Y26] follows the role: what a page wrote before it lost the right to is told, left out, and not sent', async () => {
  const server = storedServer();
  const leftOut: EditsLeftOut[] = [];
  const localCopy = inMemoryLocalCopy();
  const page = openPage(server, localCopy, { onEditsLeftOut: (edits) => leftOut.push(edits) });
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  server.settle();
  expect(page.connection.mayEdit()).toBe(true);
  const rights = vi.fn();
  page.connection.subscribeRights(rights);
  const before = page.document.snapshot();

  server.mayEdit = false;
  server.lines.at(-1)?.cut(closeCodes.roleChanged.code);
  page.document.edit(addNote('Too late'));
  for (let step = 0; step < 5; step++) {
    page.schedule.advance(10_000);
    server.settle();
  }
  expect([page.connection.mayEdit(), rights.mock.calls.length]).toEqual([false, 1]);
  expect(page.connection.saveState()).toEqual({ status: 'saved' });
  expect(page.document.snapshot()).toEqual(before);
  expect(leftOut.map(({ edits, board }) => [edits, board.notes.map(({ text }) => text)])).toEqual([
    [1, expect.arrayContaining(['Too late'])],
  ]);
  expect((await localCopy.load()).edits).toEqual([]);

  const another = openPage(server);
  await vi.waitFor(() => expect(another.connection.saveState().status).not.toBe('offline'));
  server.settle();
  server.mayEdit = true;
  server.crash();
  for (const { schedule } of [page, another]) schedule.advance(10_000);
  server.settle();
  another.document.edit(addNote('Right in time'));
  another.schedule.advance(0);
  server.settle();
  expect(page.connection.mayEdit()).toBe(true);
  expect(page.document.snapshot()).toEqual(readSnapshot(server.durable()));
});
