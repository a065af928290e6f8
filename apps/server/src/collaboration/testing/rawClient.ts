import {
  encodeClientFrame,
  type HelloFrame,
  parseServerFrame,
  protocolVersion,
  type ServerFrame,
} from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import { until } from './until.ts';

/** A client that sends what it is told, whatever the protocol says. */
export interface RawClient {
  readonly socket: WebSocket;
  readonly frames: readonly ServerFrame[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** How the server answered the request for a WebSocket, when it refused. */
  readonly refused: Promise<number>;
}

export function rawClient(url: string, boardId = 'board', origin?: string): RawClient {
  const socket = new WebSocket(`${url}?board=${boardId}`, origin === undefined ? {} : { origin });
  const frames: ServerFrame[] = [];
  socket.on('message', (data: Buffer) => frames.push(parseServerFrame(data)));
  socket.on('error', () => {});
  return {
    socket,
    frames,
    closed: new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    }),
    refused: new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    }),
  };
}

export function hello(changes: Partial<HelloFrame> = {}): Uint8Array {
  const nothing = { ticket: '', epoch: 0, wantsGrant: true, claims: [], stateVector: Uint8Array.of(0) };
  return encodeClientFrame({ type: 'hello', protocol: protocolVersion, ...nothing, ...changes });
}

/** A client that has been welcomed, and the id under which it may write. */
export async function welcomedClient(url: string): Promise<RawClient & { readonly clientId: number }> {
  const client = rawClient(url);
  client.socket.on('open', () => client.socket.send(hello()));
  await until(() => client.frames.length > 0);
  const [frame] = client.frames;
  if (frame?.type !== 'welcome' || frame.grant === undefined) throw new Error('The server did not welcome.');
  return { ...client, clientId: frame.grant.clientId };
}
