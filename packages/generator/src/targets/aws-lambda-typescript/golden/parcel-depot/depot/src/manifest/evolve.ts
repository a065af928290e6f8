// Written once by Lambdastorm for “Manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 14b0k4rlr30
import type { ManifestEvent } from '../generated/aggregates/manifest.js';
import type { ManifestState } from './state.js';

/** What “Manifest” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: ManifestState, event: ManifestEvent): ManifestState {
  return { version: state.version + 1, lastEvent: event.type };
}
