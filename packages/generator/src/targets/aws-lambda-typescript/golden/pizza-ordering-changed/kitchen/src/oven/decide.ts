// Written once by Lambdastorm for “Oven”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0yb3o2kinyu
import type { OvenCommand, OvenEvent } from '../generated/aggregates/oven.js';
import { NotDecided } from '../generated/errors.js';
import type { OvenState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: OvenCommand, state: OvenState): readonly OvenEvent[] {
  // From “Bake pizzas” on the wall (bake-pizzas).
  throw new NotDecided(`“Bake pizzas” at version ${String(state.version)}`, 'src/oven/decide.ts');
}
