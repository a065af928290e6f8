// Written once by Lambdastorm for “Delete order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0lzprpnl6lp
import { decide } from '../order/decide.js';
import { evolve } from '../order/evolve.js';
import { initialState } from '../order/state.js';
import type { OrderEvent } from '../generated/aggregates/order.js';
import { defineDeleteOrder } from '../generated/functions/delete-order.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineDeleteOrder(async ({ command, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is orderId.
  const past: readonly OrderEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'DeleteOrder', data: command }, state));
});
