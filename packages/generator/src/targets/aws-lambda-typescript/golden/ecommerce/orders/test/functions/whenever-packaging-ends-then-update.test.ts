// Written once by Lambdastorm for “Whenever packaging ends, then update the order”; yours from here
// on.
// Lambdastorm knows this file by this line, also when you move it: 0dz3dwi9y6o
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/whenever-packaging-ends-then-update.js';
import { OrderCreatedV1Data } from '../../src/generated/events/order-created.v1.js';
import { orderDecider } from '../../src/order/decider.js';
import { defineWheneverPackagingEndsThenUpdate } from '../../src/generated/functions/whenever-packaging-ends-then-update.js';
import {
  type BusEvent,
  context,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/whenever-packaging-ends-then-update.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever packaging ends, then update the order”', () => {
  it('works once for an event, however often it arrives', async () => {
    const data = OrderCreatedV1Data.parse(sampleOf('order-created.v1.json'));
    const decider = { ...orderDecider, decide: () => [{ type: 'OrderCreated' as const, data }] };
    const run = defineWheneverPackagingEndsThenUpdate(({ store }) =>
      store.decide(decider, 'one', null),
    );
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['OrderCreated']);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it.todo('does what “Whenever packaging ends, then update the order” asks for');
});
