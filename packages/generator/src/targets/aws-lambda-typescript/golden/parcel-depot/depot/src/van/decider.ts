// Written once by Lambdastorm for “Van”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2b90b0nqowr
import type { VanDecider } from '../generated/aggregates/van.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type VanState } from './state.js';

/**
 * “Van” as its store takes it. Its events are kept in streams of this name, which must not change.
 */
export const vanDecider: VanDecider<VanState> = {
  aggregate: 'Van',
  initialState,
  decide,
  evolve,
};
