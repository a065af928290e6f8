// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0y3tfxecqz6
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/update-order-details.js';
import { itemsOf } from '../support/tables.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/update-order-details.json') as BusEvent;

beforeEach(resetFakes);

describe('“Order details”', () => {
  it('keeps a view once, however often an event arrives', async () => {
    await handler(sample, context());
    await handler(sample, context());
    const kept = itemsOf(process.env['READ_MODEL_TABLE']);
    expect(kept.map(({ revision }) => revision?.N)).toEqual(['1']);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it.todo('knows which “Order details” “Order modified” is about');

  it.todo('shows “Order modified” in “Order details”');
});
