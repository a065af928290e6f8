// Written once by Lambdastorm for “Whenever packaging or delivery fails, then cancel the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0y395cmj2em
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/whenever-packaging-or-delivery-fails.js';
import { defineWheneverPackagingOrDeliveryFails } from '../../src/generated/functions/whenever-packaging-or-delivery-fails.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/whenever-packaging-or-delivery-fails.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever packaging or delivery fails, then cancel the payment”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineWheneverPackagingOrDeliveryFails(() => {
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

  it.todo('does what “Whenever packaging or delivery fails, then cancel the payment” asks for');
});
