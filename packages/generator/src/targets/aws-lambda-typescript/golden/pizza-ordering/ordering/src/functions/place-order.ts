// Written once by Lambdastorm for “Place order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1wcj965ylfi
import { decide } from '../order/decide.js';
import { evolve } from '../order/evolve.js';
import { initialState } from '../order/state.js';
import type { OrderEvent } from '../generated/aggregates/order.js';
import { definePlaceOrder } from '../generated/functions/place-order.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = definePlaceOrder(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is orderId.
  const past: readonly OrderEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'PlaceOrder', data: command }, state));
});
