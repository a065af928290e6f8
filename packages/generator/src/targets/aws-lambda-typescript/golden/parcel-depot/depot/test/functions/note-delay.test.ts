// Written once by Lambdastorm for “Note delay”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1jwf647alt0
import type { SNSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/note-delay.js';
import { ParcelDelayedV1Data } from '../../src/generated/events/parcel-delayed.v1.js';
import { parcelDecider } from '../../src/parcel/decider.js';
import { defineNoteDelay } from '../../src/generated/functions/note-delay.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/note-delay.json') as SNSEvent;

beforeEach(resetFakes);

describe('“Note delay”', () => {
  it('works once for a notification, however often it arrives', async () => {
    const data = ParcelDelayedV1Data.parse(sampleOf('parcel-delayed.v1.json'));
    const decider = { ...parcelDecider, decide: () => [{ type: 'ParcelDelayed' as const, data }] };
    const run = defineNoteDelay(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['ParcelDelayed']);
  });

  it('rejects what can not be read, so that it ends in the queue', async () => {
    const Records = sample.Records.map((record) => ({
      ...record,
      Sns: { ...record.Sns, Message: 'no JSON' },
    }));
    await expect(handler({ Records }, context())).rejects.toThrow('Expected JSON');
  });

  it.todo('decides what “Note delay” leads to');
});
