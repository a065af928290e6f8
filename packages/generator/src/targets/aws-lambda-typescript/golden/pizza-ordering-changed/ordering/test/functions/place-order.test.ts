// Written once by Lambdastorm for “Place order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1juan4g5lf3
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/place-order.js';
import { OrderPlacedV2Data } from '../../src/generated/events/order-placed.v2.js';
import { orderDecider } from '../../src/order/decider.js';
import { definePlaceOrder } from '../../src/generated/functions/place-order.js';
import {
  context,
  type HttpEvent,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/place-order.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Place order”', () => {
  it('works once for one Idempotency-Key, and answers 202 each time', async () => {
    const data = OrderPlacedV2Data.parse(sampleOf('order-placed.v2.json'));
    const decider = { ...orderDecider, decide: () => [{ type: 'OrderPlaced' as const, data }] };
    const run = definePlaceOrder(({ store }) => store.decide(decider, 'one', null));
    const first = await run(sample, context());
    const second = await run(sample, context());
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.body).toBe(first.body);
    expect(keptTypes()).toEqual(['OrderPlaced']);
  });

  it('refuses a command without Idempotency-Key with 400', async () => {
    const answer = await handler({ ...sample, headers: {} }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('/headers/Idempotency-Key');
  });

  it('refuses what does not fit its schema with 400 and says where', async () => {
    const answer = await handler({ ...sample, body: '{}' }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('"path":"/guest"');
  });

  it.todo('decides what “Place order” leads to');
});
