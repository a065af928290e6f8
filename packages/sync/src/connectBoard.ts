import type { YjsBoardDocument } from '@lambdastorm/board/yjs';
import { BoardLine } from './BoardLine.ts';
import type { EditsLeftOut } from './EditsLeftOut.ts';
import { type LocalCopy, noLocalCopy } from './LocalCopy.ts';
import type { BoardPresence } from './presence/BoardPresence.ts';
import type { SaveState } from './SaveState.ts';
import { type Schedule, systemSchedule } from './Schedule.ts';
import type { SocketConstructor } from './Socket.ts';
import type { GetTicket } from './ticket.ts';

/** A board document on its line to the server. */
export interface BoardConnection {
  /** The same reference until it changes. */
  saveState(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Whether the server takes this person's edits, as far as it has said so; changes with their role. */
  mayEdit(): boolean;
  subscribeRights(listener: () => void): () => void;
  readonly presence: BoardPresence;
  /** Hears when something was said about the board, and when a lost connection is open again. */
  subscribeComments(listener: () => void): () => void;
  /** Settles when a stored board is there: this device's copy or the server's. Rejects when the server refuses for good. */
  readonly whenLoaded: Promise<void>;
  /** Sends what is waiting and hangs up. The document stays. */
  close(): void;
}

export interface ConnectBoardOptions {
  /** An empty document. It is filled with the board, and its Yjs document replaced as often as the board starts afresh. */
  readonly document: YjsBoardDocument;
  /** The address of the server's WebSocket: `wss://…/sync`. */
  readonly url: string;
  readonly boardId: string;
  /** Asked before each connection; without it the hello holds none. */
  readonly getTicket?: GetTicket;
  /** Hears of edits that can't be saved since their author may not edit any more, with the board that holds them. */
  readonly onEditsLeftOut?: (leftOut: EditsLeftOut) => void;
  /** Where this device keeps the board; without it, edits that are not saved end with the page. */
  readonly localCopy?: LocalCopy;
  readonly WebSocket?: SocketConstructor;
  readonly schedule?: Schedule;
}

/** Connects a document with the board of this id: sends every local change, receives the others', reconnects by itself. */
export function connectBoard(options: ConnectBoardOptions): BoardConnection {
  const { document, url, boardId, localCopy = noLocalCopy } = options;
  const { WebSocket = globalThis.WebSocket, schedule = systemSchedule, getTicket, onEditsLeftOut } = options;
  const address = new URL(url);
  address.searchParams.set('board', boardId);
  const settings = { url: address.href, WebSocket, schedule, localCopy, getTicket, onEditsLeftOut };
  const line = new BoardLine(document, settings);
  return {
    saveState: () => line.saving.saveState(),
    subscribe: (listener) => line.saving.subscribe(listener),
    mayEdit: () => line.rights.mayEdit(),
    subscribeRights: (listener) => line.rights.subscribe(listener),
    presence: line.presence,
    subscribeComments: (listener) => line.said.subscribe(listener),
    whenLoaded: line.whenLoaded,
    close: () => line.close(),
  };
}
