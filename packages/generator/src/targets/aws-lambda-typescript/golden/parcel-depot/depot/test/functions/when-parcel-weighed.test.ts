// Written once by Lambdastorm for “Whenever a parcel is weighed, then charge its sender”; yours
// from here on.
// Lambdastorm knows this file by this line, also when you move it: 179dhy8sqqv
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-parcel-weighed.js';
import { defineWhenParcelWeighed } from '../../src/generated/functions/when-parcel-weighed.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/when-parcel-weighed.json') as BusEvent;

beforeEach(resetFakes);

describe('“Whenever a parcel is weighed, then charge its sender”', () => {
  it('works once for an event, however often it arrives', async () => {
    let runs = 0;
    const run = defineWhenParcelWeighed(() => {
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

  it.todo('does what “Whenever a parcel is weighed, then charge its sender” asks for');
});
