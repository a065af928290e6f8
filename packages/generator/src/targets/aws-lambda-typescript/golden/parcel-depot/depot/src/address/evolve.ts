// Written once by Lambdastorm for “Address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 048uy0f9n4u
import type { AddressEvent } from '../generated/aggregates/address.js';
import type { AddressState } from './state.js';

/** What “Address” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: AddressState, event: AddressEvent): AddressState {
  return { version: state.version + 1, lastEvent: event.type };
}
