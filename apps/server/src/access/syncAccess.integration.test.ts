import { command } from '@lambdastorm/board/builder';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { routes, SyncTicket } from '@lambdastorm/contract';
import { encodeClientFrame } from '@lambdastorm/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { hello, type RawClient, rawClient } from '../collaboration/testing/rawClient.ts';
import { until } from '../collaboration/testing/until.ts';
import { type Browser, type Installation, startInstallation } from '../testing/visitors.ts';
import { createMatrixThings } from './testing/matrixThings.ts';
import { inviteVisitors, isAllowed, type VisitorKind, visitors } from './testing/matrixVisitors.ts';

let installation: Installation;
let browsers: Readonly<Record<VisitorKind, Browser>>;

beforeAll(async () => {
  installation = await startInstallation();
  browsers = await inviteVisitors(installation);
});
afterAll(() => installation[Symbol.asyncDispose]());

const { newBoard } = createMatrixThings(() => installation);

it.each(visitors)('a WebSocket says what %s may do, and holds them to it', async (kind) => {
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

/** The status where no ticket is given. */
async function connects(kind: VisitorKind, boardId: string): Promise<RawClient | number> {
  const answer = await browsers[kind].ask('POST', routes.ticket(boardId));
  if (answer.status !== 200) return answer.status;
  const { ticket } = SyncTicket.parse(answer.json);
  const { url } = installation.server;
  const client = rawClient(`${url.replace('http', 'ws')}${routes.sync}`, boardId, url);
  client.socket.on('open', () => client.socket.send(hello({ ticket })));
  await until(() => client.frames.length > 0 || client.socket.readyState === WebSocket.CLOSED);
  return client;
}

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
