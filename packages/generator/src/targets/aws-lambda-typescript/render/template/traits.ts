import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';

/** Nobody waits for the answer, so what fails is tried again and then kept in a queue. */
export function isAsynchronous(fn: PlannedFunction): boolean {
  return fn.trigger.type !== 'http';
}

/** Whether a repeated call must not repeat the effect; a query has none. */
export function isIdempotent(fn: PlannedFunction): boolean {
  return fn.role !== 'query';
}
