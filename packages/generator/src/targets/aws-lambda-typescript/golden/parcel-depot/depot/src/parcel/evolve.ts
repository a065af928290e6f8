// Written once by Lambdastorm for “Parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 18c46h4aju5
import type { ParcelEvent } from '../generated/aggregates/parcel.js';
import type { ParcelState } from './state.js';

/** What “Parcel” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: ParcelState, event: ParcelEvent): ParcelState {
  return { version: state.version + 1, lastEvent: event.type };
}
