// Written once by Lambdastorm for “Record weight”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1145h1j2m0g
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/record-weight.js';
import { ParcelDelayedV1Data } from '../../src/generated/events/parcel-delayed.v1.js';
import { parcelDecider } from '../../src/parcel/decider.js';
import { defineRecordWeight } from '../../src/generated/functions/record-weight.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/record-weight.json');

beforeEach(resetFakes);

describe('“Record weight”', () => {
  it('works once for a reading, however often it is tried', async () => {
    const data = ParcelDelayedV1Data.parse(sampleOf('parcel-delayed.v1.json'));
    const decider = { ...parcelDecider, decide: () => [{ type: 'ParcelDelayed' as const, data }] };
    const run = defineRecordWeight(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['ParcelDelayed']);
  });

  it('rejects a reading without its delivery, so that it ends in the queue', async () => {
    await expect(handler({}, context())).rejects.toThrow('/mqttDelivery');
  });

  it.todo('decides what “Record weight” leads to');
});
