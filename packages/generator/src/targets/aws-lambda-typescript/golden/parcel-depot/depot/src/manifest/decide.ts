// Written once by Lambdastorm for “Manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 09b9c5hlggi
import type { ManifestCommand, ManifestEvent } from '../generated/aggregates/manifest.js';
import { NotDecided } from '../generated/errors.js';
import type { ManifestState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: ManifestCommand, state: ManifestState): readonly ManifestEvent[] {
  // From “Import manifest” on the wall (import-manifest).
  throw new NotDecided(
    `“Import manifest” at version ${String(state.version)}`,
    'src/manifest/decide.ts',
  );
}
