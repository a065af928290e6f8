// Written once by Lambdastorm for “Order placed”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 06acul2twcz
import { describe, expect, it } from 'vitest';
import { OrderPlacedV2Data } from '../../src/generated/events/order-placed.v2.js';
import { OrderPlacedV1Data } from '../../src/generated/events/order-placed.v1.js';
import { ownContracts } from '../../src/generated/own-events.js';
import { everyVersion } from '../../src/generated/versions.js';
import { orderPlacedV2ToV1 } from '../../src/versions/order-placed-v2-to-v1.js';
import { sampleOf } from '../support/fakes.js';
import { unlessOpen } from '../support/versions.js';

const sample = OrderPlacedV2Data.parse(sampleOf('order-placed.v2.json'));

describe('“Order placed” of version 2', () => {
  it('fits version 1', (test) => {
    const made = unlessOpen(() => orderPlacedV2ToV1(sample), test);
    expect(OrderPlacedV1Data.safeParse(made).error).toBeUndefined();
  });

  it('is told in version 2 and 1', (test) => {
    const told = unlessOpen(() => everyVersion(ownContracts.OrderPlaced, sample), test);
    expect(told.map(({ contract }) => contract.schemaversion)).toEqual([2, 1]);
  });
});
