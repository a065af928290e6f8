// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1pc64kuxqef
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/get-order-details.js';
import { OrderDetailsV1 } from '../../src/generated/read-models/order-details.v1.js';
import { defineGetOrderDetails } from '../../src/generated/functions/get-order-details.js';
import { context, type HttpEvent, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/get-order-details.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Order details”', () => {
  it('answers 200 with what its schema promises', async () => {
    const found = OrderDetailsV1.parse(sampleOf('order-details.v1.json'));
    const run = defineGetOrderDetails(() => Promise.resolve(found));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual(found);
  });

  it('answers 404 when there is nothing', async () => {
    const answer = await handler(sample, context());
    expect(answer.statusCode).toBe(404);
  });
});
