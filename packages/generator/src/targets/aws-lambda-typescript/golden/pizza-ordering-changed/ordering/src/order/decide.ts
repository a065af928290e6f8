// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1vo01xs2chd
import type { OrderCommand, OrderEvent } from '../generated/aggregates/order.js';
import { NotDecided } from '../generated/errors.js';
import type { OrderState } from './state.js';

/**
 * Decides what a command leads to: pure, so that a test needs nothing but given, when and then.
 * Refuse with CommandRefused what the rules do not allow.
 */
export function decide(command: OrderCommand, state: OrderState): readonly OrderEvent[] {
  // From “Place order” on the wall (place-order).
  throw new NotDecided(`“Place order” at version ${String(state.version)}`, 'src/order/decide.ts');
}
