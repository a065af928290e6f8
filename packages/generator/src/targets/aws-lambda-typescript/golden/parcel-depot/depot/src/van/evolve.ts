// Written once by Lambdastorm for “Van”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 16gzs18mkc7
import type { VanEvent } from '../generated/aggregates/van.js';
import type { VanState } from './state.js';

/** What “Van” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: VanState, event: VanEvent): VanState {
  return { version: state.version + 1, lastEvent: event.type };
}
