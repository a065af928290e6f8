import type { BoardLog, LogEntry } from './BoardLog.ts';

/** Collects what arrives while the log is storing, and stores it together next. */
export interface GroupCommit {
  /** Settles when the entry is durable, in the order of the calls. Rejects only when stopped before. */
  append(entry: LogEntry): Promise<number>;
  /** When nothing is left to store. */
  whenIdle(): Promise<void>;
  /** Whether the last attempt to store succeeded. */
  isHealthy(): boolean;
  /** How much waits to be stored. */
  waitingBytes(): number;
  /** Gives up what is not stored yet. */
  stop(): void;
}

export interface GroupCommitOptions {
  readonly log: BoardLog;
  readonly onFailure: (error: unknown) => void;
  readonly firstRetryMs?: number;
  readonly longestRetryMs?: number;
}

interface Waiting {
  readonly entry: LogEntry;
  readonly resolve: (seq: number) => void;
  readonly reject: (error: Error) => void;
}

const batchEntries = 150;
const batchBytes = 8 * 1_048_576;

export function groupCommit(options: GroupCommitOptions): GroupCommit {
  const { log, onFailure, firstRetryMs = 50, longestRetryMs = 2_000 } = options;
  let queue: Waiting[] = [];
  let waitingBytes = 0;
  let running: Promise<void> | undefined;
  let isHealthy = true;
  const stopped = Promise.withResolvers<void>();
  let isStopped = false;

  async function run(): Promise<void> {
    // Entries of the same turn of the event loop share the first batch.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = takeBatch(queue);
      queue = queue.slice(batch.length);
      await store(batch);
    }
    running = undefined;
  }

  async function store(batch: readonly Waiting[]): Promise<void> {
    for (let retryMs = firstRetryMs; !isStopped; retryMs = Math.min(2 * retryMs, longestRetryMs)) {
      try {
        const stored = await log.append(batch.map((each) => each.entry));
        isHealthy = true;
        for (const [index, { resolve }] of batch.entries()) resolve(stored[index]?.seq ?? 0);
        waitingBytes -= weigh(batch);
        return;
      } catch (error) {
        isHealthy = false;
        onFailure(error);
        await Promise.race([stopped.promise, after(retryMs)]);
      }
    }
    for (const { reject } of batch) reject(new Error('The server stopped before the log could store this.'));
  }

  return {
    append(entry) {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      queue.push({ entry, resolve, reject });
      waitingBytes += entry.update.length;
      running ??= run();
      return promise;
    },
    async whenIdle() {
      while (running !== undefined) await running;
    },
    isHealthy: () => isHealthy,
    waitingBytes: () => waitingBytes,
    stop() {
      isStopped = true;
      stopped.resolve();
    },
  };
}

function takeBatch(queue: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0;
  const end = queue.findIndex(({ entry }, index) => {
    bytes += entry.update.length;
    return index > 0 && (index >= batchEntries || bytes > batchBytes);
  });
  return end === -1 ? queue : queue.slice(0, end);
}

function weigh(batch: readonly Waiting[]): number {
  return batch.reduce((sum, { entry }) => sum + entry.update.length, 0);
}

function after(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
