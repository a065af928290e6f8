// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0y3tfxecqz6
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/update-order-details.js';
import { defineUpdateOrderDetails } from '../../src/generated/functions/update-order-details.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/update-order-details.json') as BusEvent;

beforeEach(resetFakes);

describe('“Order details”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineUpdateOrderDetails(() => {
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

  it.todo('does what “Order details” asks for');
});
