// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0n2d9sgn0e8
import type { OrderEvent } from '../generated/aggregates/order.js';

/** What “Order” must remember to decide; add what a decision needs. */
export interface OrderState {
  /** How many events it has seen. */
  readonly version: number;
  readonly lastEvent: OrderEvent['type'] | undefined;
}

export const initialState: OrderState = { version: 0, lastEvent: undefined };
