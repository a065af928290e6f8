/** `src/generated/until-nobody-is-faster.ts` of projects that keep anything. */
export const untilNobodyIsFasterModule = `import { setTimeout } from 'node:timers/promises';
import { Conflict } from './errors.js';

const attempts = 5;

/** Works again, upon what others left, when they were faster; gives up when they keep being so. */
export async function untilNobodyIsFaster(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === attempts) throw error;
      // Those who collided wait for different times, or they would collide again.
      await setTimeout(Math.random() * 20 * 2 ** attempt);
    }
  }
}
`;
