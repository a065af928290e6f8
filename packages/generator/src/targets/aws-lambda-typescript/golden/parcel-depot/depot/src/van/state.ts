// Written once by Lambdastorm for “Van”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0jrorvvsxze
import type { VanEvent } from '../generated/aggregates/van.js';

/** What “Van” must remember to decide; add what a decision needs. */
export interface VanState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: VanEvent['type'] | undefined;
}

export const initialState: VanState = { version: 0, lastEvent: undefined };
