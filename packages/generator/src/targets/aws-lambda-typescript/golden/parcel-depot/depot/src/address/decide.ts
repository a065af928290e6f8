// Written once by Lambdastorm for “Address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1dat4aipdlv
import type { AddressCommand, AddressEvent } from '../generated/aggregates/address.js';
import { NotDecided } from '../generated/errors.js';
import type { AddressState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: AddressCommand, state: AddressState): readonly AddressEvent[] {
  // From “Correct address” on the wall (correct-address).
  throw new NotDecided(
    `“Correct address” at version ${String(state.version)}`,
    'src/address/decide.ts',
  );
}
