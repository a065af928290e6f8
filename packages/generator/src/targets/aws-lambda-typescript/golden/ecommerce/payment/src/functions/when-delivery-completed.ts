// Written once by Lambdastorm for “Whenever a delivery is completed, then process the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2cok47ia786
import { NotDecided } from '../generated/errors.js';
import { defineWhenDeliveryCompleted } from '../generated/functions/when-delivery-completed.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenDeliveryCompleted(() => {
  // TODO Issue “Process payment”.
  throw new NotDecided(
    'What follows “Whenever a delivery is completed, then process the payment”',
    'src/functions/when-delivery-completed.ts',
  );
});
