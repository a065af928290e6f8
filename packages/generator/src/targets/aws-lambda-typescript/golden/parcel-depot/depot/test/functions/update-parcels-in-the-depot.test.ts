// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 23ra2gnx12e
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/update-parcels-in-the-depot.js';
import { defineUpdateParcelsInTheDepot } from '../../src/generated/functions/update-parcels-in-the-depot.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/update-parcels-in-the-depot.json') as BusEvent;

beforeEach(resetFakes);

describe('“Parcels in the depot”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineUpdateParcelsInTheDepot(() => {
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

  it.todo('does what “Parcels in the depot” asks for');
});
