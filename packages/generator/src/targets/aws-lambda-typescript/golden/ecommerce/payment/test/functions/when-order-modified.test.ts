// Written once by Lambdastorm for “Whenever the total of an order is modified, then update the
// payment”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2etw591rack
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-order-modified.js';
import { defineWhenOrderModified } from '../../src/generated/functions/when-order-modified.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/when-order-modified.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever the total of an order is modified, then update the payment”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineWhenOrderModified(() => {
      runs += 1;
      return Promise.resolve();
    });
    await run(sample, context());
    await run(sample, context());
    expect(runs).toBe(1);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it.todo(
    'does what “Whenever the total of an order is modified, then update the payment” asks for',
  );
});
