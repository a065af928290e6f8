import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Lets a few tasks at once begin, the others in turn; one that takes long makes room for the next. */
export type Admission = (task: () => Promise<unknown>) => void;

const atOnce = 8;
const longestMs = 1_000;

/** After a restart everybody comes back at once, and each is sent a whole board. */
export function createAdmission(): Admission {
  const limit = pLimit(atOnce);
  return (task) => void limit(() => Promise.race([task(), wait(longestMs, undefined, { ref: false })]));
}
