import { encodeClientFrame, parseServerFrame, protocolVersion } from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import { getTicket, originOf } from './entrance.mjs';

/** A hello that knows nothing. */
export function hello(changes = {}) {
  const nothing = { ticket: '', epoch: 0, wantsGrant: true, claims: [], stateVector: Uint8Array.of(0) };
  return encodeClientFrame({ type: 'hello', protocol: protocolVersion, ...nothing, ...changes });
}

/** A client that sends what it is told, whatever the protocol says. `closed` resolves to `code` and `reason`. */
export function rawClient(syncUrl, boardId) {
  const socket = new WebSocket(`${syncUrl}?board=${boardId}`, {
    origin: originOf(syncUrl),
    perMessageDeflate: false,
  });
  const frames = [];
  socket.on('message', (data) => frames.push(parseServerFrame(data)));
  socket.on('error', () => {});
  return {
    ...{ socket, frames },
    opened: new Promise((resolve) => socket.once('open', resolve)),
    closed: new Promise((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: `${reason}` }))),
    send: (bytes) => socket.send(bytes),
    sendUpdate: (update, messageId = 1) => socket.send(encodeClientFrame({ type: 'update', messageId, update })),
  };
}

/** A client that has been welcomed: with its `grant` and the welcome's `update`. */
export async function welcomedClient(syncUrl, boardId) {
  // First: who opens a connection and says nothing is sent away.
  const ticket = await getTicket(syncUrl, boardId);
  const client = rawClient(syncUrl, boardId);
  await client.opened;
  const welcomed = new Promise((resolve) => client.socket.once('message', resolve));
  client.send(hello({ ticket }));
  await welcomed;
  const [{ grant, update }] = client.frames;
  return { ...client, grant, update };
}
