import { type CloseName, closeCodes, FrameError, parseClientFrame, protocolVersion } from '@lambdastorm/sync';
import type { RawData, WebSocket } from 'ws';
import type { BoardRoom } from './BoardRoom.ts';
import { type BudgetRate, createBudget } from './budget.ts';
import type { RoomMember } from './RoomMembers.ts';

export interface ConnectionOptions {
  readonly socket: WebSocket;
  /** The room of the board, or why there is none. */
  readonly enterRoom: () => Promise<BoardRoom | CloseName>;
  readonly onClosed: (code: number, reason: string) => void;
}

const mostBufferedBytes = 8 * 1_048_576;
// Who says nothing takes a place for nothing.
const greetingTimeoutMs = 10_000;
// Far above what people do: a page sends a frame for each turn of its event loop, and a large paste is a few frames.
const frameRate: BudgetRate = { perSecond: 200, atOnce: 200 };
const byteRate: BudgetRate = { perSecond: 2 * 1_048_576, atOnce: 16 * 1_048_576 };
// A page shows itself 25 times a second; what comes faster is not told.
const presenceRate: BudgetRate = { perSecond: 60, atOnce: 60 };
const mostBufferedForPresence = 4 * 1_048_576;
const closeTimeoutMs = 5_000;
const mostReasonBytes = 123;

/** Speaks the protocol with one client: a hello first, then updates. What it can't read ends this connection alone. */
export function serveConnection(options: ConnectionOptions): RoomMember {
  const connection = new Connection(options);
  const { socket } = options;
  socket.on('message', (data, isBinary) => connection.receive(toBytes(data), isBinary));
  socket.on('close', () => connection.leave());
  // `ws` closes the connection itself; without a listener the process would end.
  socket.on('error', () => {});
  return connection;
}

class Connection implements RoomMember {
  readonly clientIds = new Set<number>();
  readonly #spendFrames = createBudget(frameRate, monotonicNow);
  readonly #spendBytes = createBudget(byteRate, monotonicNow);
  readonly #spendPresence = createBudget(presenceRate, monotonicNow);
  readonly #greetingTimer: NodeJS.Timeout;
  readonly #options: ConnectionOptions;
  #room: BoardRoom | undefined;
  #hasGreeted = false;
  #isOver = false;
  #bufferLimit = mostBufferedBytes;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#greetingTimer = setTimeout(() => this.close('silent'), greetingTimeoutMs).unref();
  }

  async send(frame: Uint8Array): Promise<void> {
    const { socket } = this.#options;
    if (this.#isOver || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > this.#bufferLimit) {
      this.close('tryAgainLater');
      return;
    }
    // A whole board may be larger than the limit; only what comes on top of it counts.
    this.#bufferLimit = Math.max(this.#bufferLimit, mostBufferedBytes + frame.length);
    await new Promise<void>((resolve) => socket.send(frame, () => resolve()));
  }

  sendPresence(frame: Uint8Array): boolean {
    const { socket } = this.#options;
    if (this.#isOver || socket.readyState !== socket.OPEN) return true;
    if (socket.bufferedAmount > mostBufferedForPresence) return false;
    socket.send(frame);
    return true;
  }

  close(why: CloseName, reason: string = closeCodes[why].sentence): void {
    if (this.#isOver) return;
    this.leave();
    const { socket, onClosed } = this.#options;
    const { code } = closeCodes[why];
    onClosed(code, reason);
    socket.close(code, Buffer.byteLength(reason) <= mostReasonBytes ? reason : closeCodes[why].sentence);
    // Whoever reads nothing does not see the close frame either.
    setTimeout(() => socket.terminate(), closeTimeoutMs).unref();
  }

  leave(): void {
    this.#isOver = true;
    clearTimeout(this.#greetingTimer);
    this.#room?.leave(this);
  }

  receive(bytes: Uint8Array, isBinary: boolean): void {
    if (this.#isOver) return;
    this.#slowDown(bytes.length);
    try {
      if (!isBinary) throw new FrameError('Frames are binary.');
      if (this.#hasGreeted) this.#receiveFrame(bytes);
      else this.#greet(bytes).catch((error: unknown) => this.#refuse(error));
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Who sends too much is read more slowly; nothing is lost, and nobody else waits for it. */
  #slowDown(bytes: number): void {
    const delayMs = Math.max(this.#spendFrames(1), this.#spendBytes(bytes));
    const { socket } = this.#options;
    if (delayMs === 0 || socket.isPaused) return;
    socket.pause();
    setTimeout(() => socket.resume(), delayMs).unref();
  }

  async #greet(bytes: Uint8Array): Promise<void> {
    this.#hasGreeted = true;
    clearTimeout(this.#greetingTimer);
    const frame = parseClientFrame(bytes);
    if (frame.type !== 'hello') throw new FrameError('The first frame is no hello.');
    if (frame.protocol !== protocolVersion) {
      this.close('protocolDiffers');
      return;
    }
    const entered = await this.#options.enterRoom();
    if (this.#isOver) return;
    if (typeof entered === 'string') {
      this.close(entered);
      return;
    }
    this.#room = entered;
    entered.join(this, frame);
  }

  #receiveFrame(bytes: Uint8Array): void {
    const frame = parseClientFrame(bytes);
    const room = this.#room;
    if (frame.type === 'hello' || room === undefined) throw new FrameError('This frame comes out of turn.');
    switch (frame.type) {
      case 'update':
        room.receive(this, frame.messageId, frame.update);
        return;
      case 'presence':
        if (this.#spendPresence(1) === 0) room.show(this, frame.patch);
        return;
      case 'lead':
        room.giveLead(this, frame.personId);
        return;
    }
  }

  #refuse(error: unknown): void {
    this.close(error instanceof FrameError ? 'badFrame' : 'tryAgainLater');
  }
}

function monotonicNow(): number {
  return performance.now();
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
