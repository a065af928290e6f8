// Written once by Lambdastorm for “Record scan”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 07po3u9gamb
import type { SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/record-scan.js';
import { ParcelDelayedV1Data } from '../../src/generated/events/parcel-delayed.v1.js';
import { parcelDecider } from '../../src/parcel/decider.js';
import { keptFailures } from '../support/failures.js';
import { defineRecordScan } from '../../src/generated/functions/record-scan.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/record-scan.json') as SQSEvent;

beforeEach(resetFakes);

describe('“Record scan”', () => {
  it('works once for a message, however often it arrives', async () => {
    const data = ParcelDelayedV1Data.parse(sampleOf('parcel-delayed.v1.json'));
    const decider = { ...parcelDecider, decide: () => [{ type: 'ParcelDelayed' as const, data }] };
    const run = defineRecordScan(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['ParcelDelayed']);
  });

  it('sets aside what can not be read, with the reason', async () => {
    const Records = sample.Records.map((record) => ({ ...record, body: 'no JSON' }));
    expect(await handler({ Records }, context())).toEqual({ batchItemFailures: [] });
    expect(keptFailures()).toEqual([expect.stringContaining('Expected JSON')]);
  });

  it('is brought again what failed', async () => {
    const run = defineRecordScan(() => Promise.reject(new Error('No.')));
    const failed = await run(sample, context());
    expect(failed.batchItemFailures).toEqual([{ itemIdentifier: sample.Records[0]?.messageId }]);
  });

  it.todo('decides what “Record scan” leads to');
});
