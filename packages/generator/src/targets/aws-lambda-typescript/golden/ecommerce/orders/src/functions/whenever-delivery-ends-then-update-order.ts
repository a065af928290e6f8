// Written once by Lambdastorm for “Whenever a delivery ends, then update the order”; yours from
// here on.
// Lambdastorm knows this file by this line, also when you move it: 1dbbt6cz2i8
import { NotDecided } from '../generated/errors.js';
import { defineWheneverDeliveryEndsThenUpdateOrder } from '../generated/functions/whenever-delivery-ends-then-update-order.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWheneverDeliveryEndsThenUpdateOrder(() => {
  // TODO Issue “Update order”. Let “Order” decide: src/order/decide.ts.
  throw new NotDecided(
    'What follows “Whenever a delivery ends, then update the order”',
    'src/functions/whenever-delivery-ends-then-update-order.ts',
  );
});
