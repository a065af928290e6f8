// Written once by Lambdastorm for “Address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1s480gq1c1x
import type { AddressEvent } from '../generated/aggregates/address.js';

/** What “Address” must remember to decide; add what a decision needs. */
export interface AddressState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: AddressEvent['type'] | undefined;
}

export const initialState: AddressState = { version: 0, lastEvent: undefined };
