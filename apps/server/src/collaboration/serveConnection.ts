import { type CloseName, closeCodes, FrameError, parseClientFrame, protocolVersion } from '@lambdastorm/sync';
import type { RawData, WebSocket } from 'ws';
import type { BoardRoom } from './BoardRoom.ts';
import { type BudgetRate, createBudget } from './budget.ts';
import type { RoomMember } from './RoomMembers.ts';
import type { Visitor } from './Visitor.ts';

export interface ConnectionOptions {
  readonly socket: WebSocket;
  readonly boardId: string;
  /** Who holds this ticket, or why they don't get in. */
  readonly admit: (ticket: string) => Promise<Visitor | CloseName>;
  /** The same visitor with the rights of now. */
  readonly recheck: (visitor: Visitor) => Promise<Visitor | CloseName>;
  readonly enterRoom: () => BoardRoom;
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
export function serveConnection(options: ConnectionOptions): Connection {
  const connection = new Connection(options);
  const { socket } = options;
  socket.on('message', (data, isBinary) => connection.receive(toBytes(data), isBinary));
  socket.on('close', () => connection.leave());
  // `ws` closes the connection itself; without a listener the process would end.
  socket.on('error', () => {});
  return connection;
}

/** One client's connection, with what whoever is behind it may do. */
export class Connection implements RoomMember {
  readonly boardId: string;
  readonly clientIds = new Set<number>();
  readonly #spendFrames = createBudget(frameRate, monotonicNow);
  readonly #spendBytes = createBudget(byteRate, monotonicNow);
  readonly #spendPresence = createBudget(presenceRate, monotonicNow);
  readonly #greetingTimer: NodeJS.Timeout;
  readonly #options: ConnectionOptions;
  #room: BoardRoom | undefined;
  #visitor: Visitor | undefined;
  #isInDoubt = false;
  #hasGreeted = false;
  #isOver = false;
  #bufferLimit = mostBufferedBytes;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.boardId = options.boardId;
    this.#greetingTimer = setTimeout(() => this.close('silent'), greetingTimeoutMs).unref();
  }

  get visitor(): Visitor | undefined {
    return this.#visitor;
  }

  get mayEdit(): boolean {
    return this.#visitor?.mayEdit ?? false;
  }

  get who(): { readonly userId: string; readonly name: string } {
    return { userId: this.#visitor?.userId ?? '', name: this.#visitor?.name ?? '' };
  }

  /** Rights have changed somewhere, perhaps while this connection's were looked up. */
  doubt(): void {
    this.#isInDoubt = true;
  }

  /** Goes on with the rights of now, or ends. A page learns of other rights by coming again. */
  becomes(next: Visitor | CloseName): void {
    const visitor = this.#visitor;
    if (this.#isOver || visitor === undefined) return;
    if (typeof next === 'string') {
      this.close(next);
      return;
    }
    this.#visitor = next;
    if (next.mayEdit !== visitor.mayEdit) this.close('roleChanged');
    else if (next.name !== visitor.name) this.#room?.rename(this);
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
    const admitted = await this.#admit(frame.ticket);
    if (this.#isOver) return;
    if (typeof admitted === 'string') {
      this.close(admitted);
      return;
    }
    this.#visitor = admitted;
    this.#room = this.#options.enterRoom();
    this.#room.join(this, frame);
  }

  async #admit(ticket: string): Promise<Visitor | CloseName> {
    let admitted = await this.#options.admit(ticket);
    while (this.#isInDoubt && typeof admitted !== 'string') {
      this.#isInDoubt = false;
      admitted = await this.#options.recheck(admitted);
    }
    return admitted;
  }

  #receiveFrame(bytes: Uint8Array): void {
    const frame = parseClientFrame(bytes);
    const room = this.#room;
    if (frame.type === 'hello' || room === undefined) throw new FrameError('This frame comes out of turn.');
    switch (frame.type) {
      case 'update':
        if (!this.mayEdit) this.close('notAllowed');
        else room.receive(this, frame.messageId, frame.update);
        return;
      case 'presence':
        if (this.#spendPresence(1) === 0) room.show(this, frame.patch);
        return;
      case 'lead':
        if (this.#visitor?.mayLead === true) room.giveLead(this, frame.personId);
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
