// Written once by Lambdastorm for “Parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1kjihkcxgwm
import type { ParcelDecider } from '../generated/aggregates/parcel.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type ParcelState } from './state.js';

/**
 * “Parcel” as its store takes it. Its events are kept in streams of this name, which must not
 * change.
 */
export const parcelDecider: ParcelDecider<ParcelState> = {
  aggregate: 'Parcel',
  initialState,
  decide,
  evolve,
};
