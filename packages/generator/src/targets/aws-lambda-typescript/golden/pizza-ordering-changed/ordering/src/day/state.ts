// Written once by Lambdastorm for “Day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0a5pzsszwlq
import type { DayEvent } from '../generated/aggregates/day.js';

/** What “Day” must remember to decide; add what a decision needs. */
export interface DayState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: DayEvent['type'] | undefined;
}

export const initialState: DayState = { version: 0, lastEvent: undefined };
