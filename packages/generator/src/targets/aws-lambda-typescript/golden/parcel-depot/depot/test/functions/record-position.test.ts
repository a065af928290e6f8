// Written once by Lambdastorm for “Record position”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 09w5bntx56s
import type { KinesisStreamEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/record-position.js';
import { VanMovedV1Data } from '../../src/generated/events/van-moved.v1.js';
import { vanDecider } from '../../src/van/decider.js';
import { keptFailures } from '../support/failures.js';
import { defineRecordPosition } from '../../src/generated/functions/record-position.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/record-position.json') as KinesisStreamEvent;

beforeEach(resetFakes);

describe('“Record position”', () => {
  it('works once for a record, however often it arrives', async () => {
    const data = VanMovedV1Data.parse(sampleOf('van-moved.v1.json'));
    const decider = { ...vanDecider, decide: () => [{ type: 'VanMoved' as const, data }] };
    const run = defineRecordPosition(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['VanMoved']);
  });

  it('sets aside what can not be read, with the reason', async () => {
    const Records = sample.Records.map((record) => ({
      ...record,
      kinesis: { ...record.kinesis, data: 'bm8=' },
    }));
    expect(await handler({ Records }, context())).toEqual({ batchItemFailures: [] });
    expect(keptFailures()).toEqual([expect.stringContaining('Expected JSON')]);
  });

  it('is brought again what failed', async () => {
    const run = defineRecordPosition(() => Promise.reject(new Error('No.')));
    const failed = await run(sample, context());
    expect(failed.batchItemFailures).toEqual([
      { itemIdentifier: sample.Records[0]?.kinesis.sequenceNumber },
    ]);
  });

  it.todo('decides what “Record position” leads to');
});
