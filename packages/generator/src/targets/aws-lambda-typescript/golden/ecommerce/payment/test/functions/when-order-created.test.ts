// Written once by Lambdastorm for “Whenever an order is created, then put a payment hold”; yours
// from here on.
// Lambdastorm knows this file by this line, also when you move it: 1ol8w06rncd
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-order-created.js';
import { defineWhenOrderCreated } from '../../src/generated/functions/when-order-created.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/when-order-created.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever an order is created, then put a payment hold”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineWhenOrderCreated(() => {
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

  it.todo('does what “Whenever an order is created, then put a payment hold” asks for');
});
