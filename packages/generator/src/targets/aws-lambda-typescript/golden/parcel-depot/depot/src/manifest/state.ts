// Written once by Lambdastorm for “Manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 07c8ugfnkuk
import type { ManifestEvent } from '../generated/aggregates/manifest.js';

/** What “Manifest” must remember to decide; add what a decision needs. */
export interface ManifestState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: ManifestEvent['type'] | undefined;
}

export const initialState: ManifestState = { version: 0, lastEvent: undefined };
