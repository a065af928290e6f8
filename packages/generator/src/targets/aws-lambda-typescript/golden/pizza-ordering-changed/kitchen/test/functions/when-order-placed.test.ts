// Written once by Lambdastorm for “Whenever an order is placed, then bake its pizzas”; yours from
// here on.
// Lambdastorm knows this file by this line, also when you move it: 1vbzqzqi0rh
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-order-placed.js';
import { PizzasBakedV1Data } from '../../src/generated/events/pizzas-baked.v1.js';
import { ovenDecider } from '../../src/oven/decider.js';
import { reactionOf } from '../support/reactions.js';
import { defineWhenOrderPlaced } from '../../src/generated/functions/when-order-placed.js';
import {
  type BusEvent,
  context,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/when-order-placed.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever an order is placed, then bake its pizzas”', () => {
  it('works once for an event, however often it arrives', async () => {
    const data = PizzasBakedV1Data.parse(sampleOf('pizzas-baked.v1.json'));
    const decider = { ...ovenDecider, decide: () => [{ type: 'PizzasBaked' as const, data }] };
    const run = defineWhenOrderPlaced(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['PizzasBaked']);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it('What was ordered is baked', async (test) => {
    expect(await reactionOf(() => handler(sample, context()), test)).toEqual(['PizzasBaked']);
  });
});
