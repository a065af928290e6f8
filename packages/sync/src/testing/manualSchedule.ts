import type { Schedule } from '../Schedule.ts';

export interface ManualSchedule extends Schedule {
  /** Lets time pass and runs what is due, in order. */
  advance(ms: number): void;
}

/** Time that passes only when a test says so. */
export function manualSchedule(): ManualSchedule {
  let now = 0;
  let order = 0;
  const tasks = new Map<number, { readonly due: number; readonly task: () => void }>();

  function nextDue(until: number): number | undefined {
    let best: number | undefined;
    for (const [id, { due }] of tasks) {
      if (due <= until && (best === undefined || due < (tasks.get(best)?.due ?? 0))) best = id;
    }
    return best;
  }

  return {
    random: () => 0.5,
    after(delayMs, task) {
      const id = order++;
      tasks.set(id, { due: now + delayMs, task });
      return () => tasks.delete(id);
    },
    advance(ms) {
      const until = now + ms;
      for (let id = nextDue(until); id !== undefined; id = nextDue(until)) {
        const { due, task } = tasks.get(id) ?? { due: until, task: () => {} };
        tasks.delete(id);
        now = Math.max(now, due);
        task();
      }
      now = until;
    },
  };
}
