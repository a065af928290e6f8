// Written once by Lambdastorm for “Parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 294rz8bp4pe
import type { ParcelEvent } from '../generated/aggregates/parcel.js';

/** What “Parcel” must remember to decide; add what a decision needs. */
export interface ParcelState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: ParcelEvent['type'] | undefined;
}

export const initialState: ParcelState = { version: 0, lastEvent: undefined };
