// Written once by Lambdastorm for “Delete order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0lzprpnl6lp
import { defineDeleteOrder } from '../generated/functions/delete-order.js';
import { orderDecider } from '../order/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineDeleteOrder(async ({ command, store }) => {
  await store.decide(orderDecider, command.orderId, { type: 'DeleteOrder', data: command });
});
