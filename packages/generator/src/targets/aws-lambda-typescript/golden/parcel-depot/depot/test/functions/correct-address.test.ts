// Written once by Lambdastorm for “Correct address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 23o2a7hhib8
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { AddressCorrectedV1Data } from '../../src/generated/events/address-corrected.v1.js';
import { defineCorrectAddress } from '../../src/generated/functions/correct-address.js';
import { context, publishedTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/correct-address.json') as DynamoDBStreamEvent;

beforeEach(resetFakes);

describe('“Correct address”', () => {
  it('works once for a change, however often it arrives', async () => {
    const data = AddressCorrectedV1Data.parse(sampleOf('address-corrected.v1.json'));
    const run = defineCorrectAddress(({ publish }) => publish.addressCorrected(data));
    await run(sample, context());
    await run(sample, context());
    expect(publishedTypes()).toEqual(['AddressCorrected']);
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
