// Written once by Lambdastorm for “Correct address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 23o2a7hhib8
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { AddressCorrectedV1Data } from '../../src/generated/events/address-corrected.v1.js';
import { addressDecider } from '../../src/address/decider.js';
import { defineCorrectAddress } from '../../src/generated/functions/correct-address.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/correct-address.json') as DynamoDBStreamEvent;

beforeEach(resetFakes);

describe('“Correct address”', () => {
  it('works once for a change, however often it arrives', async () => {
    const data = AddressCorrectedV1Data.parse(sampleOf('address-corrected.v1.json'));
    const decider = {
      ...addressDecider,
      decide: () => [{ type: 'AddressCorrected' as const, data }],
    };
    const run = defineCorrectAddress(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['AddressCorrected']);
  });

  it('is brought again what failed', async () => {
    const run = defineCorrectAddress(() => Promise.reject(new Error('No.')));
    const failed = await run(sample, context());
    expect(failed.batchItemFailures).toEqual([
      { itemIdentifier: sample.Records[0]?.dynamodb?.SequenceNumber },
    ]);
  });

  it.todo('decides what “Correct address” leads to');
});
