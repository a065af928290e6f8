// Written once by Lambdastorm for “Whenever packaging or delivery fails, then cancel the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 240e98du072
import { NotDecided } from '../generated/errors.js';
import { defineWheneverPackagingOrDeliveryFails } from '../generated/functions/whenever-packaging-or-delivery-fails.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWheneverPackagingOrDeliveryFails(() => {
  // TODO Issue “Cancel payment”.
  throw new NotDecided(
    'What follows “Whenever packaging or delivery fails, then cancel the payment”',
    'src/functions/whenever-packaging-or-delivery-fails.ts',
  );
});
