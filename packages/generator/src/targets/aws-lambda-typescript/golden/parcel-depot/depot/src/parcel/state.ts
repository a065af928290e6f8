// Written once by Lambdastorm for “Parcel”; yours from here on.
import type { ParcelEvent } from '../generated/aggregates/parcel.js';

/** What “Parcel” must remember to decide; add what a decision needs. */
export interface ParcelState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: ParcelEvent['type'] | undefined;
}

export const initialState: ParcelState = { version: 0, lastEvent: undefined };
