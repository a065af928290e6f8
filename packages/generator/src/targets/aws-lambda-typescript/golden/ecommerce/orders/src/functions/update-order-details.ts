// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 07wz6nkvxk5
import { NotDecided } from '../generated/errors.js';
import { defineUpdateOrderDetails } from '../generated/functions/update-order-details.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event, in no certain order. The event fits its schema.
export const handler = defineUpdateOrderDetails(() => {
  throw new NotDecided(
    'How “Order details” is kept up to date',
    'src/functions/update-order-details.ts',
  );
});
