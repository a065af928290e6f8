// Written once by Lambdastorm for “Whenever an order is created, then put a payment hold”; yours
// from here on.
// Lambdastorm knows this file by this line, also when you move it: 231jazinfra
import { NotDecided } from '../generated/errors.js';
import { defineWhenOrderCreated } from '../generated/functions/when-order-created.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenOrderCreated(() => {
  // TODO Issue “Put payment hold”.
  throw new NotDecided(
    'What follows “Whenever an order is created, then put a payment hold”',
    'src/functions/when-order-created.ts',
  );
});
