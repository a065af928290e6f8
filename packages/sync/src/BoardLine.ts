import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { type CloseName, closeCodes } from './closeCodes.ts';
import { encodeClientFrame, parseServerFrame, type ServerFrame, type WelcomeFrame } from './frames.ts';
import { missingOnServer } from './missingOnServer.ts';
import { Outbox } from './Outbox.ts';
import { protocolVersion } from './protocol.ts';
import { ReconnectingSocket, type SocketSettings } from './ReconnectingSocket.ts';
import type { Schedule } from './Schedule.ts';
import { saveStateStore } from './saveStateStore.ts';
import { OversizeError } from './splitUpdate.ts';

/** A network can die without a sign; a server that answers nothing for this long is tried afresh. */
const silenceMs = 30_000;
/** A connection that lasts this long works, also for somebody who only looks on. */
const provenMs = 10_000;
const remoteOrigin = Symbol('remote');

/** One document's conversation with the server, over as many connections as it takes. */
export class BoardLine {
  readonly saving = saveStateStore();
  readonly whenLoaded: Promise<void>;
  readonly #doc: Y.Doc;
  readonly #schedule: Schedule;
  readonly #loaded = Promise.withResolvers<void>();
  readonly #outbox: Outbox;
  readonly #socket: ReconnectingSocket;
  #isSynced = false;
  #epoch = 0;
  #cancelFlush: (() => void) | undefined;
  #cancelWatch: (() => void) | undefined;
  #cancelProof: (() => void) | undefined;

  constructor(doc: Y.Doc, settings: SocketSettings) {
    this.#doc = doc;
    this.#schedule = settings.schedule;
    this.whenLoaded = this.#loaded.promise;
    // Callers who don't wait are told by the save state.
    this.whenLoaded.catch(() => {});
    this.#outbox = new Outbox(this.saving, (bytes) => this.#socket.send(bytes));
    this.#socket = new ReconnectingSocket(settings, {
      onOpen: () => this.#greet(),
      onBytes: (bytes) => this.#receive(bytes),
      onClosed: () => {
        this.#stopSending();
        this.saving.record({ type: 'closed' });
      },
      onRefused: (reason) => this.#end(reason),
    });
    doc.on('update', this.#keep);
  }

  close(): void {
    this.#send(() => this.#outbox.flush());
    this.#doc.off('update', this.#keep);
    this.#stopSending();
    this.#socket.close();
    this.#loaded.reject(new Error('The board was left before it had loaded.'));
  }

  readonly #keep = (update: Uint8Array, origin: unknown): void => {
    if (origin === remoteOrigin) return;
    this.saving.record({ type: 'edited' });
    // Without a connection nothing is kept here: the next handshake finds what the server lacks.
    if (!this.#isSynced) return;
    this.#outbox.add(update);
    this.#cancelFlush ??= this.#schedule.after(0, () => this.#send(() => this.#outbox.flush()));
  };

  #greet(): void {
    const stateVector = Y.encodeStateVector(this.#doc);
    this.#socket.send(encodeClientFrame({ type: 'hello', protocol: protocolVersion, epoch: this.#epoch, stateVector }));
  }

  #receive(bytes: Uint8Array): void {
    this.#cancelWatch?.();
    this.#cancelWatch = undefined;
    const frame = tryParse(bytes);
    switch (frame?.type) {
      case undefined:
        this.#socket.restart();
        return;
      case 'welcome':
        this.#enter(frame);
        break;
      case 'update':
        this.#apply(frame.update);
        break;
      case 'ack':
        this.saving.record({ type: 'acked', messageId: frame.messageId });
        this.#socket.confirm();
        break;
    }
    this.#watch();
  }

  #enter(welcome: WelcomeFrame): void {
    const isRebuilt = this.#epoch !== 0 && this.#epoch !== welcome.epoch;
    if (welcome.protocol !== protocolVersion || isRebuilt) {
      this.#hangUp(isRebuilt ? 'epochOver' : 'protocolDiffers');
      return;
    }
    if (!this.#apply(welcome.update)) return;
    this.#epoch = welcome.epoch;
    this.#isSynced = true;
    this.#cancelProof = this.#schedule.after(provenMs, () => this.#socket.confirm());
    const missing = missingOnServer(this.#doc, welcome);
    this.saving.record({ type: 'welcomed', lacksEdits: missing !== undefined });
    if (missing !== undefined) this.#send(() => this.#outbox.send(missing, this.saving.waitingEdits()));
    this.#loaded.resolve();
  }

  #apply(update: Uint8Array): boolean {
    const applied = applyUpdate(this.#doc, update, remoteOrigin);
    if (applied.outcome !== 'broken') return true;
    if (applied.cause !== undefined) reportToPage(applied.cause);
    this.#socket.restart();
    return false;
  }

  #send(send: () => void): void {
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
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
    this.#cancelWatch ??= this.#schedule.after(silenceMs, () => this.#socket.restart());
  }

  #stopSending(): void {
    this.#isSynced = false;
    this.#outbox.clear();
    this.#cancelFlush?.();
    this.#cancelWatch?.();
    this.#cancelProof?.();
    this.#cancelFlush = undefined;
    this.#cancelWatch = undefined;
  }

  #hangUp(why: CloseName): void {
    this.#socket.close();
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
