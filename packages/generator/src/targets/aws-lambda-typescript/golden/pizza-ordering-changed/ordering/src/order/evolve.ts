// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1m0nzu2tpmx
import type { OrderEvent } from '../generated/aggregates/order.js';
import type { OrderState } from './state.js';

/** What “Order” remembers of what happened: pure, and it never refuses, for it did happen. */
export function evolve(state: OrderState, event: OrderEvent): OrderState {
  return { version: state.version + 1, lastEvent: event.type };
}
