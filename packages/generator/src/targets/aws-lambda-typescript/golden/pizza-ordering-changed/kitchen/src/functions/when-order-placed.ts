// Written once by Lambdastorm for “Whenever an order is placed, then bake its pizzas”; yours from
// here on.
// Lambdastorm knows this file by this line, also when you move it: 0xu0zsftukh
import type { BakePizzasV1 } from '../generated/commands/bake-pizzas.v1.js';
import {
  defineWhenOrderPlaced,
  type WhenOrderPlacedInput,
} from '../generated/functions/when-order-placed.js';
import { ovenDecider } from '../oven/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenOrderPlaced(async (input) => {
  await issueBakePizzas(input);
});

/** “Bake pizzas”, which “Oven” decides about. */
async function issueBakePizzas({ event, store }: WhenOrderPlacedInput): Promise<void> {
  const command: BakePizzasV1 = {
    orderId: event.data.orderId,
    lines: event.data.lines,
  };
  await store.decide(ovenDecider, command.orderId, { type: 'BakePizzas', data: command });
}
