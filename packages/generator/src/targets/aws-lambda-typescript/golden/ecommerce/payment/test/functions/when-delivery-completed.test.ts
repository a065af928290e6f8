// Written once by Lambdastorm for “Whenever a delivery is completed, then process the payment”;
// yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1ivn1051n1y
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-delivery-completed.js';
import { defineWhenDeliveryCompleted } from '../../src/generated/functions/when-delivery-completed.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/when-delivery-completed.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever a delivery is completed, then process the payment”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineWhenDeliveryCompleted(() => {
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

  it.todo('does what “Whenever a delivery is completed, then process the payment” asks for');
});
