import * as Y from 'yjs';
import { encodeClientFrame } from './frames.ts';
import type { LocalEdit } from './LocalEdit.ts';
import type { SaveStateStore } from './saveStateStore.ts';
import { splitUpdate } from './splitUpdate.ts';

// The cost of merging updates grows with the square of their number.
const mergedAtOnce = 200;

interface Waiting {
  readonly edit: LocalEdit;
  /** The message of this connection whose acknowledgement says that the edit is stored. */
  messageId?: number;
}

/** Keeps edits until they are acknowledged, numbers messages, and merges edits into as few of them as frames can carry. */
export class Outbox {
  readonly #saving: SaveStateStore;
  readonly #sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void;
  #waiting: Waiting[] = [];
  #nextMessageId = 1;

  constructor(saving: SaveStateStore, sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#saving = saving;
    this.#sendFrame = sendFrame;
  }

  /** What is not acknowledged, oldest first. */
  edits(): LocalEdit[] {
    return this.#waiting.map(({ edit }) => edit);
  }

  add(edit: LocalEdit): void {
    this.#waiting.push({ edit });
  }

  /** Forgets everything; returns it. */
  empty(): LocalEdit[] {
    const left = this.edits();
    this.#waiting = [];
    return left;
  }

  /** Nothing that was sent is sure any more. */
  forgetSent(): void {
    this.#waiting = this.#waiting.map(({ edit }) => ({ edit }));
  }

  /** Sends what waits. Throws an OversizeError when a frame can't carry it. */
  flush(): void {
    const unsent = this.#waiting.filter((each) => each.messageId === undefined);
    for (let start = 0; start < unsent.length; start += mergedAtOnce) {
      const some = unsent.slice(start, start + mergedAtOnce);
      const [only] = some;
      const isOne = some.length === 1 && only !== undefined;
      this.#send(isOne ? only.edit.update : Y.mergeUpdates(some.map(({ edit }) => edit.update)), some);
    }
  }

  /** Sends an update that says everything that waits. */
  sendAll(update: Uint8Array): void {
    this.#send(update, this.#waiting);
  }

  /** What this acknowledgement says is stored. */
  takeAcknowledged(messageId: number): LocalEdit[] {
    const isStored = (each: Waiting): boolean => each.messageId !== undefined && each.messageId <= messageId;
    const stored = this.#waiting.filter(isStored);
    this.#waiting = this.#waiting.filter((each) => !isStored(each));
    return stored.map(({ edit }) => edit);
  }

  /** The edits count as sent with the last part only: before, the server holds less than all of them. */
  #send(update: Uint8Array, edits: readonly Waiting[]): void {
    const parts = splitUpdate(update);
    for (const [index, part] of parts.entries()) {
      const messageId = this.#nextMessageId++;
      const isLast = index === parts.length - 1;
      if (isLast) for (const each of edits) each.messageId = messageId;
      this.#saving.record({ type: 'sent', messageId, edits: isLast ? edits.length : 0 });
      this.#sendFrame(encodeClientFrame({ type: 'update', messageId, update: part }));
    }
  }
}
