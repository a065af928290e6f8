// Written once by Lambdastorm for “Shelf”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0sfgxc8kc41
import type { ShelfEvent } from '../generated/aggregates/shelf.js';

/** What “Shelf” must remember to decide; add what a decision needs. */
export interface ShelfState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: ShelfEvent['type'] | undefined;
}

export const initialState: ShelfState = { version: 0, lastEvent: undefined };
