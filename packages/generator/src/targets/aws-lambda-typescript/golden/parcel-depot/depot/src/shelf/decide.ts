// Written once by Lambdastorm for “Shelf”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1tgi2z7cgzq
import type { ShelfCommand, ShelfEvent } from '../generated/aggregates/shelf.js';
import { NotDecided } from '../generated/errors.js';
import type { ShelfState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: ShelfCommand, state: ShelfState): readonly ShelfEvent[] {
  // From “Send back unclaimed parcels” on the wall (send-back-unclaimed-parcels).
  throw new NotDecided(
    `“Send back unclaimed parcels” at version ${String(state.version)}`,
    'src/shelf/decide.ts',
  );
}
