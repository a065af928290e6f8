// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 277c3szqhcw
import type { OrderDecider } from '../generated/aggregates/order.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { initialState, type OrderState } from './state.js';

/**
 * “Order” as its store takes it. Its events are kept in streams of this name, which must not
 * change.
 */
export const orderDecider: OrderDecider<OrderState> = {
  aggregate: 'Order',
  initialState,
  decide,
  evolve,
};
