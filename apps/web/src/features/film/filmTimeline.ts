import type { FilmTake } from './FilmTake.ts';

/** When each edit of a film is shown. */
export interface FilmTimeline {
  readonly durationMs: number;
  /** How many edits are shown at a time from the beginning of the film on. */
  countAt(ms: number): number;
  /** When an edit, counted from 1, is shown first. */
  timeOf(count: number): number;
}

/** Nobody wants to watch a wall on which nothing happens. */
const longestPauseMs = 3_000;

/** Pauses are shortened; the first edit is shown at once. */
export function filmTimeline(takes: readonly Pick<FilmTake, 'at'>[]): FilmTimeline {
  const times: number[] = [];
  for (const [index, { at }] of takes.entries()) {
    const before = takes[index - 1]?.at ?? at;
    const pause = Math.min(longestPauseMs, Math.max(0, at.getTime() - before.getTime()));
    times.push((times.at(-1) ?? 0) + pause);
  }
  const timeOf = (count: number): number => times[Math.min(times.length, Math.max(1, count)) - 1] ?? 0;
  return {
    durationMs: times.at(-1) ?? 0,
    timeOf,
    countAt(ms) {
      let [low, high] = [0, times.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((times[middle] ?? 0) <= ms) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
