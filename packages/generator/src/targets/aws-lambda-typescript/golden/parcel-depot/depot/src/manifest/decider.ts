// Written once by Lambdastorm for “Manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0juqqi4985l
import type { ManifestDecider } from '../generated/aggregates/manifest.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type ManifestState } from './state.js';

/**
 * “Manifest” as its store takes it. Its events are kept in streams of this name, which must not
 * change.
 */
export const manifestDecider: ManifestDecider<ManifestState> = {
  aggregate: 'Manifest',
  initialState,
  decide,
  evolve,
};
