// Written once by Lambdastorm for “Shelf”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 04ac53w30z3
import type { ShelfEvent } from '../generated/aggregates/shelf.js';
import type { ShelfState } from './state.js';

/** What “Shelf” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: ShelfState, event: ShelfEvent): ShelfState {
  return { version: state.version + 1, lastEvent: event.type };
}
