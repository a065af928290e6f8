import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type CloseName, maxFrameBytes } from '@lambdastorm/sync';
import { type WebSocket, WebSocketServer } from 'ws';
import type { BoardRoom } from './BoardRoom.ts';
import { createHeartbeat } from './heartbeat.ts';
import { type Connection, serveConnection } from './serveConnection.ts';
import { isOnlyListener, readUpgradeRequest, refuseUpgrade } from './upgradeRequest.ts';
import type { Visitor } from './Visitor.ts';

export interface SyncEndpointOptions extends Doorkeeper {
  readonly enterRoom: (boardId: string) => BoardRoom;
  readonly allowedOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly onClosed: (boardId: string, code: number, reason: string) => void;
  readonly heartbeatMs: number;
}

/** Decides who gets onto a board, and who stays. */
export interface Doorkeeper {
  /** Who holds this ticket, or why they don't get in. */
  admit(boardId: string, ticket: string): Promise<Visitor | CloseName>;
  /** The same visitor with the rights that they have now, or why they must go. */
  recheck(boardId: string, visitor: Visitor): Promise<Visitor | CloseName>;
}

/** The WebSocket at `/sync?board=ID` of one or more HTTP servers. */
export class SyncEndpoint {
  readonly #options: SyncEndpointOptions;
  readonly #connections = new Map<WebSocket, Connection>();
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
    this.#heartbeat = setInterval(() => beat(this.#connections.keys()), options.heartbeatMs).unref();
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
    const left = [...this.#connections];
    const closed = left.map(([socket]) => new Promise((resolve) => socket.once('close', resolve)));
    for (const [, connection] of left) connection.close('serverRestarts');
    await Promise.race([Promise.all(closed), wait(timeoutMs, undefined, { ref: false })]);
    for (const socket of this.#connections.keys()) socket.terminate();
  }

  /** Acts at once on rights, sessions and names that have changed. */
  recheck(isMeant: (visitor: Visitor, boardId: string) => boolean): void {
    for (const connection of this.#connections.values()) {
      const { visitor, boardId } = connection;
      if (visitor === undefined) connection.doubt();
      else if (isMeant(visitor, boardId)) void this.#recheck(connection, visitor);
    }
  }

  async #recheck(connection: Connection, visitor: Visitor): Promise<void> {
    try {
      connection.becomes(await this.#options.recheck(connection.boardId, visitor));
    } catch {
      // Who can't be asked about must ask again themselves.
      connection.close('tryAgainLater');
    }
  }

  #serve(socket: WebSocket, boardId: string): void {
    const { admit, recheck, enterRoom, onClosed } = this.#options;
    const connection = serveConnection({
      ...{ socket, boardId },
      admit: async (ticket) => {
        const admitted = await admit(boardId, ticket);
        return this.#isStopping ? 'serverRestarts' : admitted;
      },
      recheck: (visitor) => recheck(boardId, visitor),
      enterRoom: () => enterRoom(boardId),
      onClosed: (code, reason) => onClosed(boardId, code, reason),
    });
    this.#connections.set(socket, connection);
    socket.on('close', () => this.#connections.delete(socket));
  }
}
