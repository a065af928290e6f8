// Written once by Lambdastorm for “Whenever a delivery ends, then update the order”; yours from
// here on.
// Lambdastorm knows this file by this line, also when you move it: 00bmmpqd554
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/whenever-delivery-ends-then-update-order.js';
import { OrderCreatedV1Data } from '../../src/generated/events/order-created.v1.js';
import { orderDecider } from '../../src/order/decider.js';
import { defineWheneverDeliveryEndsThenUpdateOrder } from '../../src/generated/functions/whenever-delivery-ends-then-update-order.js';
import {
  type BusEvent,
  context,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/whenever-delivery-ends-then-update-order.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever a delivery ends, then update the order”', () => {
  it('works once for an event, however often it arrives', async () => {
    const data = OrderCreatedV1Data.parse(sampleOf('order-created.v1.json'));
    const decider = { ...orderDecider, decide: () => [{ type: 'OrderCreated' as const, data }] };
    const run = defineWheneverDeliveryEndsThenUpdateOrder(({ store }) =>
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

  it.todo('does what “Whenever a delivery ends, then update the order” asks for');
});
