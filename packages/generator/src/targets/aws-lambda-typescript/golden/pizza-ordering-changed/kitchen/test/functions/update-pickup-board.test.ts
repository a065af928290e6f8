// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0kehdw8g0p6
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/update-pickup-board.js';
import { itemsOf } from '../support/tables.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/update-pickup-board.json') as BusEvent;

beforeEach(resetFakes);

describe('“Pickup board”', () => {
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
});
