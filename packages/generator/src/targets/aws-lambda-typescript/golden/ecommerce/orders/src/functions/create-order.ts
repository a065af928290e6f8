// Written once by Lambdastorm for “Create order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 18sij78yjhe
import { defineCreateOrder } from '../generated/functions/create-order.js';
import { orderDecider } from '../order/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = defineCreateOrder(async ({ command, cause, store }) => {
  // “Create order” carries no orderId, so it starts a new one under the id of its cause, which
  // decide gets as its third argument. Where it means one that is there already, say here which.
  await store.decide(orderDecider, cause.id, { type: 'CreateOrder', data: command });
});
