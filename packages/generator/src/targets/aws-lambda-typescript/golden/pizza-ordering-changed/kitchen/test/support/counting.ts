import type { Decider } from '../../src/generated/decider.js';
import { PizzasBakedV1Data } from '../../src/generated/events/pizzas-baked.v1.js';
import { sampleOf } from './fakes.js';

export const streamName = 'Oven';

/** An event that this context keeps. */
export const event = {
  type: 'PizzasBaked' as const,
  data: PizzasBakedV1Data.parse(sampleOf('pizzas-baked.v1.json')),
};

/** Stands for an aggregate: its state is how many events it knows, which `decide` is told. */
export function counting(
  decide: (seen: number) => readonly (typeof event)[],
): Decider<typeof streamName, null, typeof event, number> {
  return {
    aggregate: streamName,
    initialState: 0,
    decide: (_command, seen) => decide(seen),
    evolve: (seen) => seen + 1,
  };
}
