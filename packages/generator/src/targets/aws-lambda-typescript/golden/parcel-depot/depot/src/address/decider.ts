// Written once by Lambdastorm for “Address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 20fbzq7g7x2
import type { AddressDecider } from '../generated/aggregates/address.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { type AddressState, initialState } from './state.js';

/**
 * “Address” as its store takes it. Its events are kept in streams of this name, which must not
 * change.
 */
export const addressDecider: AddressDecider<AddressState> = {
  aggregate: 'Address',
  initialState,
  decide,
  evolve,
};
