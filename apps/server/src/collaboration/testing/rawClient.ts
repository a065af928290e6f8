import { encodeClientFrame, parseServerFrame, protocolVersion, type ServerFrame } from '@lambdastorm/sync';
import { WebSocket } from 'ws';

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

export function hello(changes: { readonly protocol?: number; readonly epoch?: number } = {}): Uint8Array {
  const stateVector = Uint8Array.of(0);
  return encodeClientFrame({ type: 'hello', protocol: protocolVersion, epoch: 0, stateVector, ...changes });
}
