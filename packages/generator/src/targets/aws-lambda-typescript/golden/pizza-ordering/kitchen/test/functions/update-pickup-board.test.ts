// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0kehdw8g0p6
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/update-pickup-board.js';
import { defineUpdatePickupBoard } from '../../src/generated/functions/update-pickup-board.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/update-pickup-board.json') as BusEvent;

beforeEach(resetFakes);

describe('“Pickup board”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineUpdatePickupBoard(() => {
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

  it.todo('does what “Pickup board” asks for');
});
