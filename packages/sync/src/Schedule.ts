/** Time and chance, so that tests can hold them. */
export interface Schedule {
  /** Runs a task later, unless the returned function is called before. */
  after(delayMs: number, task: () => void): () => void;
  /** From 0 up to, but not including, 1. */
  random(): number;
}

/** The machine's own time and chance. */
export const systemSchedule: Schedule = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};
