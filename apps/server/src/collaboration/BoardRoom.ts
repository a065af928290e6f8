import type { BoardSnapshot } from '@lambdastorm/board';
import {
  applyUpdate,
  type CloseName,
  encodeServerFrame,
  type HelloFrame,
  protocolVersion,
  validateUpdate,
} from '@lambdastorm/sync';
import * as Y from 'yjs';
import type { BoardLog } from './BoardLog.ts';
import { type Broadcast, createBroadcast } from './broadcast.ts';
import type { CollaborationSignals } from './CollaborationSignals.ts';
import { type Checkpoints, createCheckpoints } from './checkpoints.ts';
import type { GroupCommit } from './groupCommit.ts';
import { type OpenBoard, openBoard } from './openBoard.ts';
import { type RoomMember, RoomMembers } from './RoomMembers.ts';

export interface BoardRoomOptions {
  readonly boardId: string;
  readonly log: BoardLog;
  readonly commit: GroupCommit;
  readonly signals: CollaborationSignals;
  /** Hears of changes soon after they are stored, not of each. */
  readonly onChanged: (snapshot: BoardSnapshot) => void;
  readonly onUnloaded: () => void;
  readonly reportDelayMs: number;
}

interface WaitingTask {
  readonly run: (board: OpenBoard) => void;
  readonly fail: (error: unknown) => void;
}

// Above it the database is far behind, and taking more would only fill the memory.
const mostWaitingBytes = 64 * 1_048_576;

/** One board while people are on it: its document, who is there, and what is on its way into the log. */
export class BoardRoom {
  readonly #options: BoardRoomOptions;
  readonly #members = new RoomMembers();
  readonly #checkpoints: Checkpoints;
  readonly #broadcast: Broadcast;
  #board: OpenBoard | undefined;
  /** What can't be done before the board is loaded. */
  #waiting: WaitingTask[] = [];
  /** Settles, with the last entry's number, when everything applied so far is durable. */
  #stored: Promise<number> = Promise.resolve(0);
  #storedSeq = 0;
  #reportTimer: NodeJS.Timeout | undefined;
  #state: 'open' | 'stopped' | 'gone' = 'open';

  constructor(options: BoardRoomOptions) {
    this.#options = options;
    this.#checkpoints = createCheckpoints(options.boardId, options.log);
    this.#broadcast = createBroadcast((frame, except) => this.#members.deliver(frame, except));
    void this.#load();
  }

  /** Welcomes somebody once everything that the welcome says is durable. */
  join(member: RoomMember, hello: HelloFrame): void {
    this.#members.add(member);
    this.#whenOpen({
      run: (board) => {
        if (this.#members.has(member)) this.#welcome(member, hello, board);
      },
      fail: () => member.close('tryAgainLater'),
    });
  }

  /** Applies an update, stores it, and only then broadcasts and acknowledges it. */
  receive(member: RoomMember, messageId: number, update: Uint8Array): void {
    this.#whenOpen({
      run: (board) => {
        if (this.#state !== 'open' || !this.#members.has(member)) return;
        if (!this.#members.isWelcomed(member)) member.close('badFrame');
        else if (this.#options.commit.waitingBytes() > mostWaitingBytes) member.close('tryAgainLater');
        else this.#take(member, messageId, update, board.doc);
      },
      fail: () => member.close('tryAgainLater'),
    });
  }

  leave(member: RoomMember): void {
    if (this.#members.remove(member)) this.#unloadWhenEmpty();
  }

  snapshot(): Promise<BoardSnapshot> {
    return new Promise((resolve, reject) => {
      this.#whenOpen({ run: (board) => resolve(board.snapshot()), fail: reject });
    });
  }

  /** Sends everybody away for good. What is on its way into the log is still stored. */
  close(why: CloseName): void {
    const left = this.#members.removeAll();
    this.#letGo(new Error(`Board ${this.#options.boardId} was closed.`));
    for (const member of left) member.close(why);
  }

  /** Takes no more updates. */
  stop(): void {
    if (this.#state === 'open') this.#state = 'stopped';
  }

  /** Writes what is worth writing and lets go of the board. */
  async unload(): Promise<void> {
    if (this.#checkpoints.isDue()) await this.#writeCheckpoint();
    this.#broadcast.flush();
    if (this.#reportTimer !== undefined) this.#report();
    this.#letGo(new Error('The server stops.'));
  }

  async #load(): Promise<void> {
    const { boardId, log } = this.#options;
    try {
      // A document that is thrown away may have left updates on their way into the log.
      await this.#stored;
      const stored = await log.load(boardId);
      if (this.#state === 'gone') return;
      this.#storedSeq = stored.seq;
      this.#stored = Promise.resolve(stored.seq);
      this.#checkpoints.reset(stored);
      this.#board = openBoard(stored);
    } catch (error) {
      if (this.#state !== 'gone') this.#options.signals.roomFailed(boardId, 'load', error);
      const left = this.#members.removeAll();
      this.#letGo(error);
      for (const member of left) member.close('tryAgainLater');
      return;
    }
    for (const task of this.#waiting.splice(0)) this.#whenOpen(task);
    this.#unloadWhenEmpty();
  }

  #whenOpen(task: WaitingTask): void {
    if (this.#state === 'gone') task.fail(new Error(`Board ${this.#options.boardId} was let go.`));
    else if (this.#board === undefined) this.#waiting.push(task);
    else task.run(this.#board);
  }

  #reload(reason: string): void {
    this.#options.signals.roomReloaded(this.#options.boardId, reason);
    this.#board?.destroy();
    this.#board = undefined;
    void this.#load();
  }

  #welcome(member: RoomMember, hello: HelloFrame, { doc, epoch }: OpenBoard): void {
    if (hello.epoch !== 0 && hello.epoch !== epoch) {
      member.close('epochOver');
      return;
    }
    const update = tryEncode(doc, hello.stateVector);
    if (update === undefined) {
      member.close('badFrame');
      return;
    }
    const stateVector = Y.encodeStateVector(doc);
    // The document may be ahead of the log; a client that hears of that too early would believe its edits stored.
    this.#whenStored((seq) => {
      if (!this.#members.has(member)) return;
      const frame = { type: 'welcome', protocol: protocolVersion, epoch, seq, update, stateVector } as const;
      this.#members.welcome(member, encodeServerFrame(frame));
    });
  }

  #take(member: RoomMember, messageId: number, update: Uint8Array, doc: Y.Doc): void {
    const verdict = validateUpdate(doc, update);
    if (verdict.verdict === 'gap') member.close('outOfStep');
    if (verdict.verdict === 'refused') member.close('updateRefused', verdict.reason);
    if (verdict.verdict !== 'valid') return;
    const applied = applyUpdate(doc, update);
    switch (applied.outcome) {
      case 'broken':
        member.close('updateRefused');
        this.#reload(applied.reason);
        return;
      case 'unchanged':
        // What it says may be on its way into the log under another message.
        this.#whenStored((seq) => member.send(encodeServerFrame({ type: 'ack', messageId, seq })));
        return;
      case 'changed':
        this.#store(member, messageId, Uint8Array.from(applied.change));
        return;
    }
  }

  #store(from: RoomMember, messageId: number, change: Uint8Array<ArrayBuffer>): void {
    const { commit, boardId } = this.#options;
    this.#stored = commit.append({ boardId, update: change });
    this.#whenStored((seq) => {
      this.#storedSeq = seq;
      this.#checkpoints.count(change.length);
      this.#broadcast.add({ from, seq, change });
      from.send(encodeServerFrame({ type: 'ack', messageId, seq }));
      this.#afterCommit();
    });
  }

  /** Runs a task once everything applied so far is durable; never when the server stops before. */
  #whenStored(task: (seq: number) => void): void {
    this.#stored.then(task, () => {});
  }

  #afterCommit(): void {
    if (this.#state === 'gone') return;
    this.#reportTimer ??= setTimeout(() => this.#report(), this.#options.reportDelayMs).unref();
    if (this.#checkpoints.isDue()) void this.#writeCheckpoint();
  }

  #report(): void {
    clearTimeout(this.#reportTimer);
    this.#reportTimer = undefined;
    const { boardId, onChanged, signals } = this.#options;
    try {
      if (this.#board !== undefined) onChanged(this.#board.snapshot());
    } catch (error) {
      signals.roomFailed(boardId, 'report', error);
    }
  }

  async #writeCheckpoint(): Promise<void> {
    const { boardId, signals } = this.#options;
    try {
      if (this.#board !== undefined) await this.#checkpoints.write(this.#board, this.#storedSeq);
    } catch (error) {
      signals.roomFailed(boardId, 'checkpoint', error);
    }
  }

  #isEmpty(): boolean {
    return this.#members.size === 0 && this.#waiting.length === 0 && this.#board !== undefined;
  }

  #unloadWhenEmpty(): void {
    if (this.#isEmpty()) this.#whenStored(() => void this.#unloadIfEmpty());
  }

  async #unloadIfEmpty(): Promise<void> {
    if (this.#isEmpty() && this.#checkpoints.isDue()) await this.#writeCheckpoint();
    // Somebody may have come while the checkpoint was written.
    if (this.#isEmpty() && this.#state === 'open') await this.unload();
  }

  #letGo(reason: unknown): void {
    if (this.#state === 'gone') return;
    this.#state = 'gone';
    clearTimeout(this.#reportTimer);
    this.#members.removeAll();
    for (const { fail } of this.#waiting.splice(0)) fail(reason);
    this.#board?.destroy();
    this.#options.onUnloaded();
  }
}

/** A client's state vector may be garbage. */
function tryEncode(doc: Y.Doc, stateVector: Uint8Array): Uint8Array | undefined {
  try {
    return Y.encodeStateAsUpdate(doc, stateVector);
  } catch {
    return undefined;
  }
}
