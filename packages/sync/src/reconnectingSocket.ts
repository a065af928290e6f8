import { closeCodes, findCloseCode } from './closeCodes.ts';
import { reconnectDelay } from './reconnectDelay.ts';
import type { Schedule } from './Schedule.ts';
import type { Socket, SocketConstructor } from './Socket.ts';

/** A WebSocket that opens again by itself until it is closed here or refused for good. */
export interface ReconnectingSocket {
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** The connection works: the next loss is a first one again. */
  confirm(): void;
  /** Gives the present connection up and opens another one. */
  restart(): void;
  close(): void;
}

export interface SocketEvents {
  onOpen(): void;
  onBytes(bytes: Uint8Array): void;
  onClosed(): void;
  /** The server refused for good; nothing is tried again. */
  onRefused(reason: string): void;
}

export interface SocketSettings {
  readonly url: string;
  readonly WebSocket: SocketConstructor;
  readonly schedule: Schedule;
}

const openTimeoutMs = 20_000;

export function reconnectingSocket(settings: SocketSettings, events: SocketEvents): ReconnectingSocket {
  const { url, WebSocket, schedule } = settings;
  let socket: Socket | undefined;
  let failedAttempts = 0;
  let isOver = false;
  let cancelTimer = (): void => {};

  function open(): void {
    cancelTimer();
    if (isOver || socket !== undefined) return;
    const opened = new WebSocket(url);
    socket = opened;
    opened.binaryType = 'arraybuffer';
    // Networks that swallow packets would keep a connection opening for minutes.
    cancelTimer = schedule.after(openTimeoutMs, restart);
    opened.addEventListener('open', () => {
      if (socket !== opened) return;
      cancelTimer();
      events.onOpen();
    });
    opened.addEventListener('message', ({ data }) => {
      if (socket === opened && data instanceof ArrayBuffer) events.onBytes(new Uint8Array(data));
    });
    opened.addEventListener('close', ({ code = 1006, reason = '' }) => leave(opened, code, reason));
    // A close event follows every error event.
    opened.addEventListener('error', () => {});
  }

  function leave(left: Socket, code: number, reason: string): void {
    if (socket !== left) return;
    socket = undefined;
    cancelTimer();
    const known = findCloseCode(code);
    if (known?.isFinal === true) {
      finish();
      events.onRefused(reason === '' ? known.sentence : reason);
      return;
    }
    events.onClosed();
    cancelTimer = schedule.after(reconnectDelay(failedAttempts, schedule.random()), open);
    failedAttempts += 1;
  }

  function restart(): void {
    const left = socket;
    if (left === undefined) return;
    leave(left, closeCodes.outOfStep.code, '');
    left.close(closeCodes.outOfStep.code);
  }

  function openAtOnce(): void {
    failedAttempts = 0;
    open();
  }

  function finish(): void {
    isOver = true;
    cancelTimer();
    stopListening();
  }

  const stopListening = onNetworkChange(openAtOnce, restart);
  open();

  return {
    send: (bytes) => socket?.send(bytes),
    confirm() {
      failedAttempts = 0;
    },
    restart,
    close() {
      finish();
      const left = socket;
      socket = undefined;
      left?.close(1000);
    },
  };
}

interface NetworkEvents {
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
}

/** Browsers say when the machine leaves and joins the network; elsewhere nothing is heard. */
function onNetworkChange(online: () => void, offline: () => void): () => void {
  const page = globalThis as NetworkEvents;
  page.addEventListener?.('online', online);
  page.addEventListener?.('offline', offline);
  return () => {
    page.removeEventListener?.('online', online);
    page.removeEventListener?.('offline', offline);
  };
}
