import type { PlannedFunction, PlannedTrigger } from '../../../../plan/ServerlessPlan.ts';

/**
 * How Lambda runs a function: somebody waits for its answer; or it is handed an event and tried again; or Lambda itself
 * reads batches from a queue or stream.
 */
export type InvokeModel = 'synchronous' | 'asynchronous' | 'polled';

const invokeModels: Readonly<Record<PlannedTrigger['type'], InvokeModel>> = {
  command: 'asynchronous',
  device: 'asynchronous',
  event: 'asynchronous',
  http: 'synchronous',
  objectStore: 'asynchronous',
  queue: 'polled',
  schedule: 'asynchronous',
  stream: 'polled',
  table: 'polled',
  topic: 'asynchronous',
  webhook: 'synchronous',
};

export function invokeModelOf({ trigger }: PlannedFunction): InvokeModel {
  return invokeModels[trigger.type];
}

/** Nobody waits for the answer, so what fails is tried again and then kept in a queue. */
export function isAsynchronous(fn: PlannedFunction): boolean {
  return invokeModelOf(fn) !== 'synchronous';
}

/** Whether what was done is remembered so that it is not done again; a query does nothing, and a projector sees it in its view. */
export function isIdempotent(fn: PlannedFunction): boolean {
  return fn.role !== 'query' && fn.role !== 'projector';
}
