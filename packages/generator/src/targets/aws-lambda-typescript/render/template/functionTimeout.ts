import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { isAsynchronous } from './traits.ts';

/** In seconds; nobody waits for the answer. */
export const asynchronousTimeout = 60;

/** In seconds. The HTTP API gives up after 30, so a function must have failed before. */
export function functionTimeout(fn: PlannedFunction): number {
  return isAsynchronous(fn) ? asynchronousTimeout : 20;
}
