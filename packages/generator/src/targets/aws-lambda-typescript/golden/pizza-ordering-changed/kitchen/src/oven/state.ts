// Written once by Lambdastorm for “Oven”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0my6gxqqv4z
import type { OvenEvent } from '../generated/aggregates/oven.js';

/** What “Oven” must remember to decide; add what a decision needs. */
export interface OvenState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: OvenEvent['type'] | undefined;
}

export const initialState: OvenState = { version: 0, lastEvent: undefined };
