import * as Y from 'yjs';
import { encodeClientFrame } from './frames.ts';
import type { SaveStateStore } from './saveStateStore.ts';
import { splitUpdate } from './splitUpdate.ts';

// The cost of merging updates grows with the square of their number.
const mergedAtOnce = 200;

/** Numbers messages, and merges the updates that wait into as few of them as frames can carry. */
export class Outbox {
  readonly #saving: SaveStateStore;
  readonly #sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void;
  #waiting: Uint8Array[] = [];
  #nextMessageId = 1;

  constructor(saving: SaveStateStore, sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#saving = saving;
    this.#sendFrame = sendFrame;
  }

  add(update: Uint8Array): void {
    this.#waiting.push(update);
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Throws an OversizeError when a frame can't carry what waits. */
  flush(): void {
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, mergedAtOnce);
      const [only] = some;
      this.send(some.length === 1 && only !== undefined ? only : Y.mergeUpdates(some), some.length);
    }
  }

  /** The edits count as sent with the last part only: before, the server holds less than all of them. */
  send(update: Uint8Array, edits: number): void {
    const parts = splitUpdate(update);
    for (const [index, part] of parts.entries()) {
      const messageId = this.#nextMessageId++;
      this.#saving.record({ type: 'sent', messageId, edits: index === parts.length - 1 ? edits : 0 });
      this.#sendFrame(encodeClientFrame({ type: 'update', messageId, update: part }));
    }
  }
}
