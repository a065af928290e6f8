// Written once by Lambdastorm for “Send back unclaimed parcels”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0e1xwwwn91t
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/send-back-unclaimed-parcels.js';
import { ParcelsSentBackV1Data } from '../../src/generated/events/parcels-sent-back.v1.js';
import { defineSendBackUnclaimedParcels } from '../../src/generated/functions/send-back-unclaimed-parcels.js';
import { context, publishedTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/send-back-unclaimed-parcels.json');

beforeEach(resetFakes);

describe('“Send back unclaimed parcels”', () => {
  it('works once for a time that was due, however often it is tried', async () => {
    const data = ParcelsSentBackV1Data.parse(sampleOf('parcels-sent-back.v1.json'));
    const run = defineSendBackUnclaimedParcels(({ publish }) => publish.parcelsSentBack(data));
    await run(sample, context());
    await run(sample, context());
    expect(publishedTypes()).toEqual(['ParcelsSentBack']);
  });

  it('rejects a run without its time, so that it ends in the queue', async () => {
    await expect(handler({}, context())).rejects.toThrow('/scheduledTime');
  });

  it.todo('does what “Send back unclaimed parcels” asks for');
});
