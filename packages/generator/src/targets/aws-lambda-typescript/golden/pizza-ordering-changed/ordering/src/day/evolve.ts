// Written once by Lambdastorm for “Day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 065bo03d65p
import type { DayEvent } from '../generated/aggregates/day.js';
import type { DayState } from './state.js';

/** What “Day” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: DayState, event: DayEvent): DayState {
  return { version: state.version + 1, lastEvent: event.type };
}
