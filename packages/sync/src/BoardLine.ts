import { applyChanges, changesOf, createBoardDoc, type YjsBoardDocument } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { bell } from './bell.ts';
import type { ClientGrant } from './ClientGrant.ts';
import { type CloseName, closeCodes } from './closeCodes.ts';
import type { EditsLeftOut } from './EditsLeftOut.ts';
import { encodeClientFrame, parseServerFrame, type ServerFrame, type WelcomeFrame } from './frames.ts';
import type { KeptBoard, LocalCopy } from './LocalCopy.ts';
import type { LocalEdit } from './LocalEdit.ts';
import { LocalKeeper } from './LocalKeeper.ts';
import { missingOnServer } from './missingOnServer.ts';
import { Outbox } from './Outbox.ts';
import { PresenceLine } from './presence/PresenceLine.ts';
import { protocolVersion } from './protocol.ts';
import { ReconnectingSocket, type SocketSettings } from './ReconnectingSocket.ts';
import { rightsStore } from './rightsStore.ts';
import type { Schedule } from './Schedule.ts';
import { saveStateStore } from './saveStateStore.ts';
import { OversizeError } from './splitUpdate.ts';

export interface BoardLineSettings extends SocketSettings {
  readonly localCopy: LocalCopy;
  readonly onEditsLeftOut: ((leftOut: EditsLeftOut) => void) | undefined;
}

/** A network can die without a sign; a server that answers nothing for this long is tried afresh. */
const silenceMs = 30_000;
/** A connection that lasts this long works, also for somebody who only looks on. */
const provenMs = 10_000;
const remoteOrigin = Symbol('remote');

/** One document's conversation with the server, over as many connections as it takes. */
export class BoardLine {
  readonly saving = saveStateStore();
  readonly rights = rightsStore();
  readonly said = bell();
  readonly presence: PresenceLine;
  readonly whenLoaded: Promise<void>;
  readonly #document: YjsBoardDocument;
  readonly #settings: BoardLineSettings;
  readonly #schedule: Schedule;
  readonly #loaded = Promise.withResolvers<void>();
  readonly #outbox: Outbox;
  readonly #keeper: LocalKeeper;
  #doc: Y.Doc;
  #socket: ReconnectingSocket | undefined;
  #isOver = false;
  #isSynced = false;
  #epoch = 0;
  /** The document holds what the server can't take as it is: the next welcome begins a new one. */
  #mustStartAfresh = false;
  /** Ids under which there may be unsaved edits; the last one is written under, if `#isGranted`. */
  #grants: readonly ClientGrant[] = [];
  #isGranted = false;
  #editCount = 0;
  #isHandingOver = false;
  #cancelFlush: (() => void) | undefined;
  #cancelWatch: (() => void) | undefined;
  #cancelProof: (() => void) | undefined;

  constructor(document: YjsBoardDocument, settings: BoardLineSettings) {
    this.#document = document;
    this.#doc = document.doc();
    this.#settings = settings;
    this.#schedule = settings.schedule;
    this.whenLoaded = this.#loaded.promise;
    // Callers who don't wait are told by the save state.
    this.whenLoaded.catch(() => {});
    this.#outbox = new Outbox(this.saving, (bytes) => this.#socket?.send(bytes));
    this.presence = new PresenceLine(this.#schedule, (frame) => this.#socket?.send(encodeClientFrame(frame)));
    this.#keeper = new LocalKeeper(settings.localCopy, settings.schedule, this.saving);
    this.#doc.on('update', this.#keep);
    void this.#start();
  }

  close(): void {
    if (this.#isOver) return;
    this.#send(() => this.#outbox.flush());
    this.#isOver = true;
    this.#doc.off('update', this.#keep);
    this.#stopSending();
    this.#socket?.close();
    this.#keeper.close();
    this.#loaded.reject(new Error('The board was left before it had loaded.'));
  }

  /** Shows what this device kept, and then calls the server. */
  async #start(): Promise<void> {
    const kept = await this.#keeper.load();
    if (this.#isOver) return;
    for (const edit of kept.edits) this.#outbox.add(edit);
    if (kept.epoch > 0) this.#restore(kept);
    this.saving.record({ type: 'kept', isKept: this.#keeper.isKeeping(), waitingEdits: this.#outbox.edits().length });
    this.#socket = new ReconnectingSocket(this.#settings, {
      onOpen: (ticket) => this.#greet(ticket),
      onBytes: (bytes) => this.#receive(bytes),
      onClosed: () => {
        this.#stopSending();
        this.saving.record({ type: 'closed' });
      },
      onRefused: (reason) => this.#end(reason),
    });
  }

  #restore({ epoch, updates, edits, grants }: KeptBoard): void {
    const doc = createBoardDoc();
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
      for (const edit of edits) if (edit.epoch === epoch) Y.applyUpdate(doc, edit.update);
    });
    // With something missing, what is there is no board that was ever seen.
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return;
    this.#epoch = epoch;
    this.#grants = grants.filter(({ clientId }) => edits.some((edit) => edit.clientId === clientId));
    // Also when somebody was quicker than the copy.
    this.#mustStartAfresh ||= !edits.every((edit) => edit.epoch === epoch && this.#isClaimed(edit.clientId));
    this.#replaceDoc(doc);
    this.#loaded.resolve();
  }

  #isClaimed(clientId: number): boolean {
    return this.#grants.some((grant) => grant.clientId === clientId);
  }

  #replaceDoc(doc: Y.Doc): void {
    const left = this.#doc;
    left.off('update', this.#keep);
    this.#doc = doc;
    doc.on('update', this.#keep);
    try {
      this.#document.replaceDoc(doc);
    } catch (error) {
      reportToPage(error);
    }
    left.destroy();
  }

  readonly #keep = (update: Uint8Array, origin: unknown, doc: Y.Doc, transaction: Y.Transaction): void => {
    if (origin === remoteOrigin) {
      this.#keeper.keepUpdate(this.#epoch, update);
      return;
    }
    this.saving.record({ type: 'edited' });
    const number = ++this.#editCount;
    const edit = { epoch: this.#epoch, clientId: doc.clientID, number, update, changes: changesOf(transaction) };
    // The server takes nothing under an id that it did not give, so this will be told again.
    if (!this.#isGranted) this.#mustStartAfresh = true;
    this.#outbox.add(edit);
    if (!this.#isHandingOver) this.#keeper.keepEdit(edit);
    if (!this.#isSynced) return;
    this.#cancelFlush ??= this.#schedule.after(0, () => this.#send(() => this.#outbox.flush()));
  };

  #greet(ticket: string): void {
    const known = this.#mustStartAfresh
      ? { epoch: 0, claims: [], stateVector: Uint8Array.of(0) }
      : { epoch: this.#epoch, claims: this.#grants, stateVector: Y.encodeStateVector(this.#doc) };
    this.#socket?.send(
      encodeClientFrame({ type: 'hello', protocol: protocolVersion, ticket, wantsGrant: !this.#isGranted, ...known }),
    );
  }

  #receive(bytes: Uint8Array): void {
    this.#cancelWatch?.();
    this.#cancelWatch = undefined;
    const frame = tryParse(bytes);
    switch (frame?.type) {
      case undefined:
        this.#socket?.restart();
        return;
      case 'welcome':
        this.#enter(frame);
        break;
      case 'update':
        if (!this.#apply(this.#doc, frame.update)) this.#socket?.restart();
        break;
      case 'ack':
        this.saving.record({ type: 'acked', messageId: frame.messageId });
        this.#settle(this.#outbox.takeAcknowledged(frame.messageId));
        this.#socket?.confirm();
        break;
      case 'presence':
        this.presence.receive(frame);
        break;
      case 'said':
        this.said.ring();
        break;
    }
    this.#watch();
  }

  #enter(welcome: WelcomeFrame): void {
    if (welcome.protocol !== protocolVersion) {
      this.#hangUp('protocolDiffers');
      return;
    }
    this.rights.set(welcome.mayEdit);
    // Nobody is welcomed twice over one connection.
    const hasEntered = !this.#isSynced && (welcome.isWhole ? this.#enterAfresh(welcome) : this.#goOn(welcome));
    if (!hasEntered) {
      this.#socket?.restart();
      return;
    }
    this.#cancelProof = this.#schedule.after(provenMs, () => this.#socket?.confirm());
    this.presence.open();
    this.said.ring();
    this.#loaded.resolve();
  }

  /** Takes in what happened meanwhile, and sends what the server lacks. */
  #goOn(welcome: WelcomeFrame): boolean {
    if (!this.#apply(this.#doc, welcome.update, Y.applyUpdateV2)) return false;
    if (welcome.grant !== undefined) this.#writeAs(welcome.grant);
    const missing = missingOnServer(this.#doc, welcome);
    const isForeign = missing?.clients.some((clientId) => !this.#isClaimed(clientId)) ?? false;
    const isUnwanted = missing !== undefined && !welcome.mayEdit;
    if (isForeign || isUnwanted || this.#mustStartAfresh) {
      // Written under an id of nobody, or lost by the server, which had told it: only this person's edits are told again.
      this.#mustStartAfresh = true;
      return false;
    }
    this.#isSynced = true;
    this.saving.record({ type: 'welcomed', lacksEdits: missing !== undefined });
    if (missing === undefined) this.#settle(this.#outbox.empty());
    else this.#send(() => this.#outbox.sendAll(missing.update));
    return true;
  }

  /** Begins a new document with the whole board, and tells it the edits that are not saved. */
  #enterAfresh({ epoch, update, grant, mayEdit }: WelcomeFrame): boolean {
    const doc = createBoardDoc();
    if (!this.#apply(doc, update, Y.applyUpdateV2)) return false;
    const state = Y.encodeStateAsUpdate(doc);
    const handedOver = this.#outbox.empty();
    if (handedOver.length > 0 && !mayEdit) {
      this.#settings.onEditsLeftOut?.({ edits: handedOver.length, board: this.#document.snapshot() });
    }
    this.#replaceDoc(doc);
    this.#epoch = epoch;
    this.#mustStartAfresh = false;
    this.#isGranted = false;
    this.#grants = [];
    if (grant !== undefined) this.#writeAs(grant);
    this.#isSynced = true;
    this.saving.record({ type: 'welcomed', lacksEdits: false });
    this.#isHandingOver = true;
    for (const { changes } of mayEdit ? handedOver : []) applyChanges(doc, changes);
    this.#isHandingOver = false;
    const kept = { epoch, updates: [state], edits: this.#outbox.edits(), grants: this.#grants };
    this.#keeper.startAfresh(kept, handedOver);
    return true;
  }

  #writeAs(grant: ClientGrant): void {
    this.#doc.clientID = grant.clientId;
    this.#grants = [...this.#grants, grant];
    this.#isGranted = true;
    this.#editCount = 0;
    this.#keeper.keepGrant(this.#epoch, grant);
  }

  /** These edits are stored. */
  #settle(edits: readonly LocalEdit[]): void {
    this.#keeper.markSaved(edits);
    if (this.#outbox.edits().length === 0) this.#grants = this.#grants.slice(-1);
  }

  #apply(doc: Y.Doc, update: Uint8Array, apply?: typeof Y.applyUpdate): boolean {
    const applied = applyUpdate(doc, update, remoteOrigin, apply);
    if (applied.outcome !== 'broken') return true;
    if (applied.cause !== undefined) reportToPage(applied.cause);
    return false;
  }

  #send(send: () => void): void {
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
    if (!this.#isSynced) return;
    try {
      send();
    } catch (error) {
      if (!(error instanceof OversizeError)) throw error;
      this.#hangUp('tooLarge');
    }
    this.#watch();
  }

  #watch(): void {
    if (!this.saving.hasInFlight()) return;
    this.#cancelWatch ??= this.#schedule.after(silenceMs, () => this.#socket?.restart());
  }

  #stopSending(): void {
    this.#isSynced = false;
    this.presence.close();
    this.#outbox.forgetSent();
    this.#cancelFlush?.();
    this.#cancelWatch?.();
    this.#cancelProof?.();
    this.#cancelFlush = undefined;
    this.#cancelWatch = undefined;
  }

  #hangUp(why: CloseName): void {
    this.#socket?.close();
    this.#end(closeCodes[why].sentence);
  }

  #end(reason: string): void {
    this.#stopSending();
    this.saving.record({ type: 'refused', reason });
    this.#loaded.reject(new Error(reason));
  }
}

/** The fault may be in what listens to the document; browsers then show it like any other error of the page. */
function reportToPage(error: unknown): void {
  const page = globalThis as { readonly reportError?: (error: unknown) => void };
  page.reportError?.(error);
}

function tryParse(bytes: Uint8Array): ServerFrame | undefined {
  try {
    return parseServerFrame(bytes);
  } catch {
    return undefined;
  }
}
