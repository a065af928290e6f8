// Written once by Lambdastorm for “Whenever packaging ends, then update the order”; yours from here
// on.
// Lambdastorm knows this file by this line, also when you move it: 0tq3iu8kfb9
import { NotDecided } from '../generated/errors.js';
import { defineWheneverPackagingEndsThenUpdate } from '../generated/functions/whenever-packaging-ends-then-update.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWheneverPackagingEndsThenUpdate(() => {
  // TODO Issue “Update order”. Let “Order” decide: src/order/decide.ts.
  throw new NotDecided(
    'What follows “Whenever packaging ends, then update the order”',
    'src/functions/whenever-packaging-ends-then-update.ts',
  );
});
