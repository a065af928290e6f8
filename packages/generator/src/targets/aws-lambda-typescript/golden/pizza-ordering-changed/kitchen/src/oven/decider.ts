// Written once by Lambdastorm for “Oven”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1962d9r33c1
import type { OvenDecider } from '../generated/aggregates/oven.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type OvenState } from './state.js';

/**
 * “Oven” as its store takes it. Its events are kept in streams of this name, which must not change.
 */
export const ovenDecider: OvenDecider<OvenState> = {
  aggregate: 'Oven',
  initialState,
  decide,
  evolve,
};
