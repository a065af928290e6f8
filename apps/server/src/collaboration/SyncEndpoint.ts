import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type CloseName, maxFrameBytes } from '@lambdastorm/sync';
import { type WebSocket, WebSocketServer } from 'ws';
import type { BoardRoom } from './BoardRoom.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { RoomMember } from './RoomMembers.ts';
import { serveConnection } from './serveConnection.ts';
import { isOnlyListener, readUpgradeRequest, refuseUpgrade } from './upgradeRequest.ts';

export interface SyncEndpointOptions {
  /** The room of a board, or why there is none. */
  readonly enterRoom: (boardId: string) => Promise<BoardRoom | CloseName>;
  readonly allowedOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly onClosed: (boardId: string, code: number, reason: string) => void;
  readonly heartbeatMs: number;
}

/** The WebSocket at `/sync?board=ID` of one or more HTTP servers. */
export class SyncEndpoint {
  readonly #options: SyncEndpointOptions;
  readonly #members = new Map<WebSocket, RoomMember>();
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    // Compression costs memory per connection and time per frame.
    perMessageDeflate: false,
    // A thousand small frames arrive as one chunk; in between, others have their turn.
    allowSynchronousEvents: false,
  });
  readonly #heartbeat: NodeJS.Timeout;
  #isStopping = false;

  constructor(options: SyncEndpointOptions) {
    this.#options = options;
    const beat = createHeartbeat();
    this.#heartbeat = setInterval(() => beat(this.#members.keys()), options.heartbeatMs).unref();
  }

  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const { origin, host } = request.headers;
      const asked = readUpgradeRequest(request, () => this.#options.allowedOrigin(origin, host));
      if (asked.wish === 'other') {
        if (isOnlyListener(server)) refuseUpgrade(socket, '404 Not Found');
      } else if (asked.wish === 'refused') {
        refuseUpgrade(socket, asked.status);
      } else if (this.#isStopping) {
        refuseUpgrade(socket, '503 Service Unavailable');
      } else {
        this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#serve(opened, asked.boardId));
      }
    });
  }

  /** Takes nobody in any more. */
  stop(): void {
    this.#isStopping = true;
    clearInterval(this.#heartbeat);
  }

  /** Asks everybody to come back later, and waits a moment until they are gone. */
  async closeAll(timeoutMs: number): Promise<void> {
    const left = [...this.#members];
    const closed = left.map(([socket]) => new Promise((resolve) => socket.once('close', resolve)));
    for (const [, member] of left) member.close('serverRestarts');
    await Promise.race([Promise.all(closed), wait(timeoutMs, undefined, { ref: false })]);
    for (const socket of this.#members.keys()) socket.terminate();
  }

  #serve(socket: WebSocket, boardId: string): void {
    const member = serveConnection({
      socket,
      enterRoom: async () => {
        const entered = await this.#options.enterRoom(boardId);
        return this.#isStopping ? 'serverRestarts' : entered;
      },
      onClosed: (code, reason) => this.#options.onClosed(boardId, code, reason),
    });
    this.#members.set(socket, member);
    socket.on('close', () => this.#members.delete(socket));
  }
}
