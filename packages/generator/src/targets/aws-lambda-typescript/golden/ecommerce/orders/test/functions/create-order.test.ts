// Written once by Lambdastorm for “Create order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1qvakimq8hr
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/create-order.js';
import { OrderCreatedV1Data } from '../../src/generated/events/order-created.v1.js';
import { orderDecider } from '../../src/order/decider.js';
import { defineCreateOrder } from '../../src/generated/functions/create-order.js';
import {
  context,
  type HttpEvent,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/create-order.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Create order”', () => {
  it('works once for one Idempotency-Key, and answers 202 each time', async () => {
    const data = OrderCreatedV1Data.parse(sampleOf('order-created.v1.json'));
    const decider = { ...orderDecider, decide: () => [{ type: 'OrderCreated' as const, data }] };
    const run = defineCreateOrder(({ store }) => store.decide(decider, 'one', null));
    const first = await run(sample, context());
    const second = await run(sample, context());
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.body).toBe(first.body);
    expect(keptTypes()).toEqual(['OrderCreated']);
  });

  it('refuses a command without Idempotency-Key with 400', async () => {
    const answer = await handler({ ...sample, headers: {} }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('/headers/Idempotency-Key');
  });

  it('refuses what does not fit its schema with 400 and says where', async () => {
    const answer = await handler({ ...sample, body: '{}' }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('"path":"/userId"');
  });

  it.todo('decides what “Create order” leads to');
});
