import { setTimeout as wait } from 'node:timers/promises';

const freshForMs = 2000;
const patienceMs = 5000;

/**
 * Whether work can be stored: by a real write, since a full disk still answers reads. A good answer serves for two
 * seconds, so that eager probes cost nothing; a bad one is asked for again each time.
 */
export function createReadiness(deps: {
  readonly writeProbe: () => Promise<void>;
  readonly isHealthy: () => boolean;
  readonly now: () => number;
}): () => Promise<void> {
  let goodUntil = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  async function probe(): Promise<void> {
    const timeout = new AbortController();
    const late = wait(patienceMs, undefined, { signal: timeout.signal, ref: false });
    try {
      await Promise.race([
        deps.writeProbe(),
        late.then(() => Promise.reject(new Error('The database does not answer.'))),
      ]);
      goodUntil = deps.now() + freshForMs;
    } finally {
      timeout.abort();
      late.catch(() => {});
    }
  }

  return async () => {
    if (!deps.isHealthy()) throw new Error('The update log can’t be written.');
    if (deps.now() < goodUntil) return;
    running ??= probe().finally(() => {
      running = undefined;
    });
    await running;
  };
}
