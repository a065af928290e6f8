import { closeCodes, findCloseCode } from './closeCodes.ts';
import { onNetworkChange } from './onNetworkChange.ts';
import { reconnectDelay } from './reconnectDelay.ts';
import type { Schedule } from './Schedule.ts';
import type { Socket, SocketConstructor } from './Socket.ts';
import { type GetTicket, TicketRefusedError } from './ticket.ts';

export interface SocketEvents {
  onOpen(ticket: string): void;
  onBytes(bytes: Uint8Array): void;
  onClosed(): void;
  /** The server refused for good; nothing is tried again. */
  onRefused(reason: string): void;
}

export interface SocketSettings {
  readonly url: string;
  readonly WebSocket: SocketConstructor;
  readonly schedule: Schedule;
  readonly getTicket: GetTicket | undefined;
}

// Networks that swallow packets would keep a connection opening for minutes.
const openTimeoutMs = 20_000;

/** A WebSocket that opens again by itself until it is closed here or refused for good. */
export class ReconnectingSocket {
  readonly #settings: SocketSettings;
  readonly #events: SocketEvents;
  readonly #stopListening: () => void;
  #socket: Socket | undefined;
  #failedAttempts = 0;
  #isOver = false;
  #isAsking = false;
  #cancelTimer: () => void = () => {};

  constructor(settings: SocketSettings, events: SocketEvents) {
    this.#settings = settings;
    this.#events = events;
    this.#stopListening = onNetworkChange({
      online: () => {
        this.confirm();
        this.#open();
      },
      offline: () => this.restart(),
    });
    this.#open();
  }

  send(bytes: Uint8Array<ArrayBuffer>): void {
    this.#socket?.send(bytes);
  }

  /** The connection works: the next loss is a first one again. */
  confirm(): void {
    this.#failedAttempts = 0;
  }

  /** Gives the present connection up and opens another one. */
  restart(): void {
    const left = this.#socket;
    if (left === undefined) return;
    this.#leave(left, closeCodes.outOfStep.code, '');
    left.close(closeCodes.outOfStep.code);
  }

  close(): void {
    const left = this.#socket;
    this.#socket = undefined;
    this.#finish();
    left?.close(1000);
  }

  #open(): void {
    if (this.#isOver || this.#socket !== undefined || this.#isAsking) return;
    this.#cancelTimer();
    const { getTicket } = this.#settings;
    if (getTicket === undefined) this.#connect('');
    else void this.#ask(getTicket);
  }

  /** A ticket is good for one connection, so each asks for its own. */
  async #ask(getTicket: GetTicket): Promise<void> {
    this.#isAsking = true;
    try {
      const ticket = await getTicket();
      if (!this.#isOver) this.#connect(ticket);
    } catch (error) {
      if (this.#isOver) return;
      if (error instanceof TicketRefusedError) this.#refuse(error.message);
      else this.#tryLater();
    } finally {
      this.#isAsking = false;
    }
  }

  #connect(ticket: string): void {
    const { url, WebSocket, schedule } = this.#settings;
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    this.#cancelTimer = schedule.after(openTimeoutMs, () => this.restart());
    socket.addEventListener('open', () => {
      if (this.#socket !== socket) return;
      this.#cancelTimer();
      this.#events.onOpen(ticket);
    });
    socket.addEventListener('message', ({ data }) => {
      if (this.#socket === socket && data instanceof ArrayBuffer) this.#events.onBytes(new Uint8Array(data));
    });
    socket.addEventListener('close', ({ code = 1006, reason = '' }) => this.#leave(socket, code, reason));
    // A close event follows every error event.
    socket.addEventListener('error', () => {});
  }

  #leave(socket: Socket, code: number, reason: string): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    this.#cancelTimer();
    const known = findCloseCode(code);
    if (known?.isFinal === true) this.#refuse(reason === '' ? known.sentence : reason);
    else this.#tryLater();
  }

  #refuse(reason: string): void {
    this.#finish();
    this.#events.onRefused(reason);
  }

  #tryLater(): void {
    this.#events.onClosed();
    const { schedule } = this.#settings;
    const delayMs = reconnectDelay(this.#failedAttempts, schedule.random());
    this.#failedAttempts += 1;
    this.#cancelTimer = schedule.after(delayMs, () => this.#open());
  }

  #finish(): void {
    this.#isOver = true;
    this.#cancelTimer();
    this.#stopListening();
  }
}
