// Written once by Lambdastorm for “Parcel”; yours from here on.
import type { ParcelEvent } from '../generated/aggregates/parcel.js';
import type { ParcelState } from './state.js';

/** What “Parcel” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: ParcelState, event: ParcelEvent): ParcelState {
  return { version: state.version + 1, lastEvent: event.type };
}
