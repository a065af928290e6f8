// Written once by Lambdastorm for “Order placed”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0lcllsjhmnv
import { describe, expect, it } from 'vitest';
import { OrderPlacedV1Data } from '../../src/generated/events/order-placed.v1.js';
import { OrderPlacedV2Data } from '../../src/generated/events/order-placed.v2.js';
import { readKept } from '../../src/generated/kept-versions.js';
import { orderPlacedV1ToV2 } from '../../src/versions/order-placed-v1-to-v2.js';
import { sampleOf } from '../support/fakes.js';
import { unlessOpen } from '../support/versions.js';

const sample = OrderPlacedV1Data.parse(sampleOf('order-placed.v1.json'));

describe('“Order placed” of version 1', () => {
  it('fits version 2', (test) => {
    const made = unlessOpen(() => orderPlacedV1ToV2(sample), test);
    expect(OrderPlacedV2Data.safeParse(made).error).toBeUndefined();
  });

  it('is read as version 2 where it was kept', (test) => {
    const detail = JSON.stringify({ id: 'kept', subject: '1', schemaversion: 1, data: sample });
    const kept = { version: 1, type: 'OrderPlaced', time: new Date(0), detail };
    const { event } = unlessOpen(() => readKept(kept), test);
    expect(OrderPlacedV2Data.safeParse(event.data).error).toBeUndefined();
  });
});
