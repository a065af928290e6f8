// Written once by Lambdastorm for “Day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1curtalqxce
import type { DayDecider } from '../generated/aggregates/day.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { type DayState, initialState } from './state.js';

/**
 * “Day” as its store takes it. Its events are kept in streams of this name, which must not change.
 */
export const dayDecider: DayDecider<DayState> = {
  aggregate: 'Day',
  initialState,
  decide,
  evolve,
};
