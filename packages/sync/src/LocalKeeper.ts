import type { ClientGrant } from './ClientGrant.ts';
import type { KeptBoard, LocalCopy } from './LocalCopy.ts';
import type { LocalEdit } from './LocalEdit.ts';
import type { Schedule } from './Schedule.ts';
import type { SaveStateStore } from './saveStateStore.ts';

// A browser whose storage does not answer must not keep somebody from a board.
const loadTimeoutMs = 4_000;
// Others' edits are on the server; they may wait until there are some.
const updatesDelayMs = 500;
const nothing: KeptBoard = { epoch: 0, updates: [], edits: [], grants: [] };

/** Writes a board's copy in the order of what happened. A device that can't keep anything is told of once, and left. */
export class LocalKeeper {
  readonly #copy: LocalCopy;
  readonly #schedule: Schedule;
  readonly #saving: SaveStateStore;
  #isKeeping = true;
  #updates: Uint8Array[] = [];
  #epoch = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(copy: LocalCopy, schedule: Schedule, saving: SaveStateStore) {
    this.#copy = copy;
    this.#schedule = schedule;
    this.#saving = saving;
  }

  async load(): Promise<KeptBoard> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const cancel = this.#schedule.after(loadTimeoutMs, () => reject(new Error('The copy does not answer.')));
    try {
      return await Promise.race([this.#copy.load(), late]);
    } catch {
      this.#isKeeping = false;
      return nothing;
    } finally {
      cancel();
    }
  }

  isKeeping(): boolean {
    return this.#isKeeping;
  }

  keepUpdate(epoch: number, update: Uint8Array): void {
    this.#epoch = epoch;
    this.#updates.push(update);
    this.#cancelTimer ??= this.#schedule.after(updatesDelayMs, () => this.#flush());
  }

  keepEdit(edit: LocalEdit): void {
    // An edit may build on what others did, so that is kept first.
    this.#flush();
    this.#try((copy) => copy.keep({ epoch: edit.epoch, edits: [edit] }));
  }

  keepGrant(epoch: number, grant: ClientGrant): void {
    this.#try((copy) => copy.keep({ epoch, grants: [grant] }));
  }

  markSaved(edits: readonly LocalEdit[]): void {
    if (edits.length > 0) this.#try((copy) => copy.markSaved(edits));
  }

  startAfresh(board: KeptBoard, handedOver: readonly LocalEdit[]): void {
    this.#updates = [];
    this.#try((copy) => copy.startAfresh(board, handedOver));
  }

  close(): void {
    this.#flush();
  }

  #flush(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    const updates = this.#updates.splice(0);
    const epoch = this.#epoch;
    if (updates.length > 0) this.#try((copy) => copy.keep({ epoch, updates }));
  }

  #try(write: (copy: LocalCopy) => Promise<void>): void {
    if (!this.#isKeeping) return;
    write(this.#copy).catch(() => {
      this.#isKeeping = false;
      this.#saving.record({ type: 'kept', isKept: false });
    });
  }
}
