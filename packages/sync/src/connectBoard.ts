import type * as Y from 'yjs';
import { BoardLine } from './BoardLine.ts';
import type { SaveState } from './SaveState.ts';
import { type Schedule, systemSchedule } from './Schedule.ts';
import type { SocketConstructor } from './Socket.ts';

/** A board document on its line to the server. */
export interface BoardConnection {
  /** The same reference until it changes. */
  saveState(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Settles with the first answer of the server: the stored board is there. Rejects when the server refuses for good. */
  readonly whenLoaded: Promise<void>;
  /** Sends what is waiting and hangs up. The document stays. */
  close(): void;
}

export interface ConnectBoardOptions {
  readonly doc: Y.Doc;
  /** The address of the server's WebSocket: `wss://…/sync`. */
  readonly url: string;
  readonly boardId: string;
  readonly WebSocket?: SocketConstructor;
  readonly schedule?: Schedule;
}

/** Connects a document with the board of this id: sends every local change, receives the others', reconnects by itself. */
export function connectBoard(options: ConnectBoardOptions): BoardConnection {
  const { doc, url, boardId, WebSocket = globalThis.WebSocket, schedule = systemSchedule } = options;
  const address = new URL(url);
  address.searchParams.set('board', boardId);
  const line = new BoardLine(doc, { url: address.href, WebSocket, schedule });
  return {
    saveState: () => line.saving.saveState(),
    subscribe: (listener) => line.saving.subscribe(listener),
    whenLoaded: line.whenLoaded,
    close: () => line.close(),
  };
}
