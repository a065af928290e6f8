import type { BoardSnapshot } from '@lambdastorm/board';
import {
  type CloseName,
  encodeServerFrame,
  type HelloFrame,
  type PresencePatch,
  validateUpdate,
} from '@lambdastorm/sync';
import type * as Y from 'yjs';
import type { Admission } from './admission.ts';
import type { BoardLog } from './BoardLog.ts';
import { type Broadcast, createBroadcast } from './broadcast.ts';
import type { CollaborationSignals } from './CollaborationSignals.ts';
import { type Checkpoints, createCheckpoints } from './checkpoints.ts';
import { BoardChronicle, type ChronicleStores } from './chronicle/BoardChronicle.ts';
import type { NoteAuthor } from './chronicle/NoteAuthors.ts';
import type { ClientIds } from './clientIds.ts';
import { createWelcomes, type Welcomes } from './createWelcomes.ts';
import type { GroupCommit } from './groupCommit.ts';
import { type LoadedBoard, loadBoard } from './loadBoard.ts';
import type { OpenBoard } from './openBoard.ts';
import { findOutgrown, type GrowthLimit, growthWhileEmpty, growthWithPeople } from './outgrown.ts';
import { type RoomMember, RoomMembers } from './RoomMembers.ts';

export interface BoardRoomOptions {
  readonly boardId: string;
  readonly log: BoardLog;
  readonly commit: GroupCommit;
  readonly clientIds: ClientIds;
  readonly admit: Admission;
  readonly chronicle: ChronicleStores;
  readonly signals: CollaborationSignals;
  /** Hears of changes soon after they are stored, not of each. */
  readonly onChanged: (snapshot: BoardSnapshot, editedBy: string) => void;
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
  readonly #welcomes: Welcomes;
  readonly #chronicle: BoardChronicle;
  #board: OpenBoard | undefined;
  /** What can't be done before the board is loaded. */
  #waiting: WaitingTask[] = [];
  /** Settles, with the last entry's number, when everything applied so far is durable. */
  #stored: Promise<number> = Promise.resolve(0);
  #storedSeq = 0;
  /** The name of whoever wrote last. */
  #editedBy = '';
  /** Counts epochs that began while the room was open. */
  #generation = 0;
  /** Whether the board has changed since it was last found to be as small as it can be made. */
  #mayHaveOutgrown = true;
  #reportTimer: NodeJS.Timeout | undefined;
  #state: 'open' | 'stopped' | 'gone' = 'open';

  constructor(options: BoardRoomOptions) {
    this.#options = options;
    this.#checkpoints = createCheckpoints(options.boardId, options.log);
    this.#welcomes = createWelcomes(options.clientIds);
    this.#chronicle = new BoardChronicle({
      ...{ ...options.chronicle, boardId: options.boardId },
      onFailure: (error) => options.signals.roomFailed(options.boardId, 'chronicle', error),
    });
    this.#broadcast = createBroadcast((frame, except) => this.#members.deliver(frame, except));
    void this.#load(growthWhileEmpty);
  }

  /** Welcomes somebody once everything that the welcome says is durable. */
  join(member: RoomMember, hello: HelloFrame): void {
    this.#members.add(member);
    this.#options.admit(() => this.#welcome(member, hello));
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

  /** Tells the others what somebody shows. */
  show(member: RoomMember, patch: PresencePatch): void {
    if (this.#members.isWelcomed(member)) this.#members.presence.show(member, patch);
    else if (this.#members.has(member)) member.close('badFrame');
  }

  /** Tells the others somebody's new name. */
  rename(member: RoomMember): void {
    this.#members.presence.rename(member);
  }

  authorOf(noteId: string): Promise<NoteAuthor> {
    return this.#chronicle.authorOf(noteId);
  }

  saveChronicle(): Promise<void> {
    return this.#chronicle.save();
  }

  tellOfComments(): void {
    this.#members.deliver(encodeServerFrame({ type: 'said' }), undefined);
  }

  /** Passes the lead on, as far as it is this member's to give. */
  giveLead(member: RoomMember, to: number): void {
    this.#members.presence.giveLead(member, to);
  }

  leave(member: RoomMember): void {
    if (this.#members.remove(member)) this.#unloadWhenEmpty();
  }

  snapshot(): Promise<BoardSnapshot> {
    return this.#opened().then((board) => board.snapshot());
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
    await this.#chronicle.save();
    // Somebody may have come meanwhile; the room goes on then.
    if (this.#state === 'open' && this.#members.size > 0) return;
    this.#letGo(new Error('The server stops.'));
  }

  /** Nobody may have the board open who would not hear of a new epoch. */
  async #load(limit?: GrowthLimit): Promise<void> {
    const { boardId } = this.#options;
    try {
      // A document that is thrown away may have left updates on their way into the log.
      await this.#stored;
      const { stored, board } = await this.#read(limit);
      if (this.#state === 'gone') return board.destroy();
      this.#storedSeq = stored.seq;
      this.#stored = Promise.resolve(stored.seq);
      this.#checkpoints.reset(stored);
      this.#chronicle.cut();
      this.#board = board;
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

  async #read(limit: GrowthLimit | undefined): Promise<LoadedBoard> {
    const { log, boardId, signals } = this.#options;
    if (limit === undefined) return loadBoard(log, boardId);
    this.#mayHaveOutgrown = false;
    try {
      return await loadBoard(log, boardId, limit);
    } catch (error) {
      // As it is, it is only larger than it could be.
      signals.roomFailed(boardId, 'rewrite', error);
      return loadBoard(log, boardId);
    }
  }

  #whenOpen(task: WaitingTask): void {
    if (this.#state === 'gone') task.fail(new Error(`Board ${this.#options.boardId} was let go.`));
    else if (this.#board === undefined) this.#waiting.push(task);
    else task.run(this.#board);
  }

  #reload(reason: string): void {
    this.#options.signals.roomReloaded(this.#options.boardId, reason);
    this.#closeBoard();
    void this.#load();
  }

  #closeBoard(): void {
    this.#board?.destroy();
    this.#board = undefined;
  }

  /** Begins a new epoch when the board's past has become too heavy. Everybody comes back and hands unsaved edits over. */
  #beginEpochIfOutgrown(limit: GrowthLimit): boolean {
    if (this.#board === undefined || !this.#mayHaveOutgrown || this.#state !== 'open') return false;
    if (findOutgrown(this.#board.doc, limit) === undefined) return false;
    this.#broadcast.flush();
    this.#generation += 1;
    if (this.#reportTimer !== undefined) this.#report();
    const left = this.#members.removeAll();
    this.#closeBoard();
    void this.#load(limit);
    for (const member of left) member.close('epochOver');
    return true;
  }

  async #welcome(member: RoomMember, hello: HelloFrame): Promise<void> {
    try {
      const board = await this.#opened();
      if (!this.#members.has(member)) return;
      const prepared = await this.#welcomes.prepare(hello, board, member.mayEdit);
      // The board may have been read or begun again meanwhile.
      if (this.#board !== board) return await this.#welcome(member, hello);
      if (prepared === undefined) return member.close('badFrame');
      for (const clientId of prepared.clientIds) member.clientIds.add(clientId);
      // The document may be ahead of the log; a client that hears of that too early would believe its edits stored.
      const seq = await this.#stored;
      if (this.#members.has(member)) await this.#members.welcome(member, prepared.frame(seq));
    } catch (error) {
      // A server that stops tells everybody by itself.
      if (this.#state === 'stopped' || !this.#members.has(member)) return;
      this.#options.signals.roomFailed(this.#options.boardId, 'join', error);
      member.close('tryAgainLater');
    }
  }

  #opened(): Promise<OpenBoard> {
    return new Promise((resolve, reject) => this.#whenOpen({ run: resolve, fail: reject }));
  }

  #take(member: RoomMember, messageId: number, update: Uint8Array, doc: Y.Doc): void {
    const verdict = validateUpdate(doc, update, (clientId) => member.clientIds.has(clientId));
    if (verdict.verdict === 'gap') member.close('outOfStep');
    if (verdict.verdict === 'refused') member.close('updateRefused', verdict.reason);
    if (verdict.verdict !== 'valid') return;
    const applied = this.#chronicle.apply(doc, update, member.who.name);
    switch (applied.outcome) {
      case 'broken':
        member.close('updateRefused');
        this.#reload(applied.reason);
        return;
      case 'unchanged':
        // What it says may be on its way into the log under another message.
        this.#whenStored((seq) => void member.send(encodeServerFrame({ type: 'ack', messageId, seq })));
        return;
      case 'changed':
        this.#store(member, messageId, Uint8Array.from(applied.change), doc);
        return;
    }
  }

  #store(from: RoomMember, messageId: number, change: Uint8Array<ArrayBuffer>, doc: Y.Doc): void {
    const { commit, boardId } = this.#options;
    const by = from.who.name;
    this.#welcomes.forget();
    this.#editedBy = by;
    this.#mayHaveOutgrown = true;
    this.#stored = commit.append({ boardId, update: change });
    const generation = this.#generation;
    this.#whenStored((seq) => {
      this.#storedSeq = seq;
      this.#checkpoints.count(change.length);
      // Whoever joined a later epoch is sent it by the welcome, and could not take it as it was written.
      if (generation === this.#generation) this.#broadcast.add({ from, seq, change });
      void from.send(encodeServerFrame({ type: 'ack', messageId, seq }));
      this.#chronicle.stored(doc, change, by);
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
      if (this.#board !== undefined) onChanged(this.#board.snapshot(), this.#editedBy);
    } catch (error) {
      signals.roomFailed(boardId, 'report', error);
    }
  }

  async #writeCheckpoint(): Promise<void> {
    const { boardId, signals } = this.#options;
    try {
      if (this.#board !== undefined) await this.#checkpoints.write(this.#board, this.#storedSeq);
      if (this.#members.size > 0) this.#beginEpochIfOutgrown(growthWithPeople);
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
    if (!this.#isEmpty() || this.#state !== 'open' || this.#beginEpochIfOutgrown(growthWhileEmpty)) return;
    await this.unload();
  }

  #letGo(reason: unknown): void {
    if (this.#state === 'gone') return;
    this.#state = 'gone';
    clearTimeout(this.#reportTimer);
    this.#chronicle.close();
    this.#members.removeAll();
    for (const { fail } of this.#waiting.splice(0)) fail(reason);
    this.#board?.destroy();
    this.#options.onUnloaded();
  }
}
