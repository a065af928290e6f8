// Written once by Lambdastorm for “Register parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 05ktd52m65c
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/register-parcel.js';
import { ParcelDelayedV1Data } from '../../src/generated/events/parcel-delayed.v1.js';
import { parcelDecider } from '../../src/parcel/decider.js';
import { defineRegisterParcel } from '../../src/generated/functions/register-parcel.js';
import {
  context,
  type HttpEvent,
  keptTypes,
  readJson,
  resetFakes,
  sampleOf,
} from '../support/fakes.js';

const sample = readJson('events/register-parcel.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Register parcel”', () => {
  it('works once for one Idempotency-Key, and answers 202 each time', async () => {
    const data = ParcelDelayedV1Data.parse(sampleOf('parcel-delayed.v1.json'));
    const decider = { ...parcelDecider, decide: () => [{ type: 'ParcelDelayed' as const, data }] };
    const run = defineRegisterParcel(({ store }) => store.decide(decider, 'one', null));
    const first = await run(sample, context());
    const second = await run(sample, context());
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.body).toBe(first.body);
    expect(keptTypes()).toEqual(['ParcelDelayed']);
  });

  it('refuses a command without Idempotency-Key with 400', async () => {
    const answer = await handler({ ...sample, headers: {} }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('/headers/Idempotency-Key');
  });

  it('refuses what does not fit its schema with 400 and says where', async () => {
    const answer = await handler({ ...sample, body: '{}' }, context());
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('"path":"/parcelId"');
  });

  it.todo('decides what “Register parcel” leads to');
});
