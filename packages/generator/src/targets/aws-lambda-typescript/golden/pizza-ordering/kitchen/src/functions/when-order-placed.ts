// Written once by Lambdastorm for “Whenever an order is placed, then bake its pizzas”; yours from
// here on.
// Lambdastorm knows this file by this line, also when you move it: 0xu0zsftukh
import { decide as decideOven } from '../oven/decide.js';
import { evolve as evolveOven } from '../oven/evolve.js';
import { initialState as initialOven } from '../oven/state.js';
import type { OvenEvent } from '../generated/aggregates/oven.js';
import type { BakePizzasV1 } from '../generated/commands/bake-pizzas.v1.js';
import {
  defineWhenOrderPlaced,
  type WhenOrderPlacedInput,
} from '../generated/functions/when-order-placed.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every event. The event fits its schema.
export const handler = defineWhenOrderPlaced(async ({ event, publish }) => {
  await publish.all(issueBakePizzas(event));
});

/** “Bake pizzas”, which “Oven” decides about. */
function issueBakePizzas(event: WhenOrderPlacedInput['event']): readonly OvenEvent[] {
  const command: BakePizzasV1 = {
    orderId: event.data.orderId,
    lines: event.data.lines,
  };
  // Load what happened to this one before; its state is what that evolved to. Its key is orderId.
  const past: readonly OvenEvent[] = [];
  const state = past.reduce(evolveOven, initialOven);
  return decideOven({ type: 'BakePizzas', data: command }, state);
}
