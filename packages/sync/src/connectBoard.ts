import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { closeCodes } from './closeCodes.ts';
import { encodeClientFrame, parseServerFrame, type ServerFrame, type WelcomeFrame } from './frames.ts';
import { missingOnServer } from './missingOnServer.ts';
import { protocolVersion } from './protocol.ts';
import { reconnectingSocket } from './reconnectingSocket.ts';
import type { SaveState } from './SaveState.ts';
import { type Schedule, systemSchedule } from './Schedule.ts';
import type { SocketConstructor } from './Socket.ts';
import { saveStateStore } from './saveStateStore.ts';
import { OversizeError, splitUpdate } from './splitUpdate.ts';

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
  const saving = saveStateStore();
  const loaded = Promise.withResolvers<void>();
  // Callers who don't wait are told by `saveState`.
  loaded.promise.catch(() => {});
  const remoteOrigin = Symbol('remote');
  let waiting: Uint8Array[] = [];
  let isSynced = false;
  let epoch = 0;
  let nextMessageId = 1;
  let cancelFlush: (() => void) | undefined;
  let cancelWatch: (() => void) | undefined;

  const socket = reconnectingSocket(
    { url: boardUrl(url, boardId), WebSocket, schedule },
    {
      onOpen: () =>
        socket.send(
          encodeClientFrame({
            type: 'hello',
            protocol: protocolVersion,
            epoch,
            stateVector: Y.encodeStateVector(doc),
          }),
        ),
      onBytes: receive,
      onClosed() {
        stopSending();
        saving.record({ type: 'closed' });
      },
      onRefused: refuse,
    },
  );
  doc.on('update', keep);

  function keep(update: Uint8Array, origin: unknown): void {
    if (origin === remoteOrigin) return;
    saving.record({ type: 'edited' });
    // Without a connection nothing is kept here: the next handshake finds what the server lacks.
    if (!isSynced) return;
    waiting.push(update);
    cancelFlush ??= schedule.after(0, flush);
  }

  function flush(): void {
    cancelFlush?.();
    cancelFlush = undefined;
    while (isSynced && waiting.length > 0) {
      // The cost of merging grows with the square of the number.
      const some = waiting.splice(0, 200);
      send(some.length === 1 && some[0] !== undefined ? some[0] : Y.mergeUpdates(some), some.length);
    }
  }

  function send(update: Uint8Array, edits: number): void {
    const parts = split(update);
    parts?.forEach((part, index) => {
      const messageId = nextMessageId++;
      saving.record({ type: 'sent', messageId, edits: index === parts.length - 1 ? edits : 0 });
      socket.send(encodeClientFrame({ type: 'update', messageId, update: part }));
    });
    watch();
  }

  function split(update: Uint8Array): Uint8Array[] | undefined {
    try {
      return splitUpdate(update);
    } catch (error) {
      if (!(error instanceof OversizeError)) throw error;
      socket.close();
      refuse(closeCodes.tooLarge.sentence);
      return undefined;
    }
  }

  function receive(bytes: Uint8Array): void {
    cancelWatch?.();
    cancelWatch = undefined;
    const frame = tryParse(bytes);
    switch (frame?.type) {
      case undefined:
        socket.restart();
        return;
      case 'welcome':
        welcome(frame);
        break;
      case 'update':
        if (!apply(frame.update)) return;
        break;
      case 'ack':
        saving.record({ type: 'acked', messageId: frame.messageId });
        socket.confirm();
        break;
    }
    watch();
  }

  function welcome(frame: WelcomeFrame): void {
    const isOver = epoch !== 0 && epoch !== frame.epoch;
    if (frame.protocol !== protocolVersion || isOver) {
      socket.close();
      refuse(closeCodes[isOver ? 'epochOver' : 'protocolDiffers'].sentence);
      return;
    }
    if (!apply(frame.update)) return;
    epoch = frame.epoch;
    isSynced = true;
    const missing = missingOnServer(doc, frame);
    saving.record({ type: 'welcomed', lacksEdits: missing !== undefined });
    if (missing !== undefined) send(missing, saving.waitingEdits());
    loaded.resolve();
  }

  function apply(update: Uint8Array): boolean {
    if (applyUpdate(doc, update, remoteOrigin).outcome !== 'broken') return true;
    socket.restart();
    return false;
  }

  /** A network can die without a sign; a server that answers nothing for long is tried afresh. */
  function watch(): void {
    if (saving.hasInFlight()) cancelWatch ??= schedule.after(silenceMs, socket.restart);
  }

  function stopSending(): void {
    isSynced = false;
    waiting = [];
    cancelFlush?.();
    cancelWatch?.();
    cancelFlush = undefined;
    cancelWatch = undefined;
  }

  function refuse(reason: string): void {
    stopSending();
    saving.record({ type: 'refused', reason });
    loaded.reject(new Error(reason));
  }

  return {
    saveState: saving.saveState,
    subscribe: saving.subscribe,
    whenLoaded: loaded.promise,
    close() {
      flush();
      doc.off('update', keep);
      stopSending();
      socket.close();
      loaded.reject(new Error('The board was left before it had loaded.'));
    },
  };
}

const silenceMs = 30_000;

function boardUrl(url: string, boardId: string): string {
  const address = new URL(url);
  address.searchParams.set('board', boardId);
  return address.href;
}

function tryParse(bytes: Uint8Array): ServerFrame | undefined {
  try {
    return parseServerFrame(bytes);
  } catch {
    return undefined;
  }
}
