// Written once by Lambdastorm for “Place order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1wcj965ylfi
import { definePlaceOrder } from '../generated/functions/place-order.js';
import { orderDecider } from '../order/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.
export const handler = definePlaceOrder(async ({ command, cause, store }) => {
  // “Place order” carries no orderId, so it starts a new one under the id of its cause, which
  // decide gets as its third argument. Where it means one that is there already, say here which.
  await store.decide(orderDecider, cause.id, { type: 'PlaceOrder', data: command });
});
