// Written once by Lambdastorm for “Validate payment token”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 232men8m6zi
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/validate-payment-token.js';
import { defineValidatePaymentToken } from '../../src/generated/functions/validate-payment-token.js';
import { context, type HttpEvent, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/validate-payment-token.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Validate payment token”', () => {
  it('works once for one Idempotency-Key, and answers 202 each time', async () => {
    let runs = 0;
    const run = defineValidatePaymentToken(() => {
      runs += 1;
      return Promise.resolve();
    });
    const first = await run(sample, context());
    const second = await run(sample, context());
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.body).toBe(first.body);
    expect(runs).toBe(1);
  });

  it('refuses a command without Idempotency-Key with 400', async () => {
    const answer = await handler({ ...sample, headers: {} }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('/headers/Idempotency-Key');
  });

  it('refuses what does not fit its schema with 400 and says where', async () => {
    const answer = await handler({ ...sample, body: '{}' }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('"path":"/paymentToken"');
  });

  it.todo('decides what “Validate payment token” leads to');
});
