// Written once by Lambdastorm for “Confirm payment”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0h4qwclsnxd
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/confirm-payment.js';
import { InvoicePaidV1Data } from '../../src/generated/events/invoice-paid.v1.js';
import { invoiceDecider } from '../../src/invoice/decider.js';
import '../support/secret.js';
import { defineConfirmPayment } from '../../src/generated/functions/confirm-payment.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/confirm-payment.json') as APIGatewayProxyEventV2;

beforeEach(resetFakes);

describe('“Confirm payment”', () => {
  it('works once for a call, however often it is made', async () => {
    const data = InvoicePaidV1Data.parse(sampleOf('invoice-paid.v1.json'));
    const decider = { ...invoiceDecider, decide: () => [{ type: 'InvoicePaid' as const, data }] };
    const run = defineConfirmPayment(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['InvoicePaid']);
  });

  it('answers 401 to what is not signed with the secret', async () => {
    const answer = await handler({ ...sample, body: '{"forged":true}' }, context());
    expect(answer.statusCode).toBe(401);
  });

  it.todo('decides what “Confirm payment” leads to');
});
