// Written once by Lambdastorm for “Van”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1qlndata7ul
import type { VanCommand, VanEvent } from '../generated/aggregates/van.js';
import { NotDecided } from '../generated/errors.js';
import type { VanState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: VanCommand, state: VanState): readonly VanEvent[] {
  // From “Record position” on the wall (record-position).
  throw new NotDecided(
    `“Record position” at version ${String(state.version)}`,
    'src/van/decide.ts',
  );
}
