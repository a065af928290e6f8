// Written once by Lambdastorm for “Charge sender”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 00xq39y01f1
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/charge-sender.js';
import { SenderChargedV1Data } from '../../src/generated/events/sender-charged.v1.js';
import { defineChargeSender } from '../../src/generated/functions/charge-sender.js';
import {
  type BusEvent,
  context,
  publishedTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/charge-sender.json') as BusEvent;

beforeEach(resetFakes);

describe('“Charge sender”', () => {
  it('works once for a request, however often it arrives', async () => {
    const data = SenderChargedV1Data.parse(sampleOf('sender-charged.v1.json'));
    const run = defineChargeSender(({ publish }) => publish.senderCharged(data));
    await run(sample, context());
    await run(sample, context());
    expect(publishedTypes()).toEqual(['SenderCharged']);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it.todo('decides what “Charge sender” leads to');
});
