// Written once by Lambdastorm for “Oven”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 24gzux4xbor
import type { OvenEvent } from '../generated/aggregates/oven.js';
import type { OvenState } from './state.js';

/** What “Oven” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: OvenState, event: OvenEvent): OvenState {
  return { version: state.version + 1, lastEvent: event.type };
}
