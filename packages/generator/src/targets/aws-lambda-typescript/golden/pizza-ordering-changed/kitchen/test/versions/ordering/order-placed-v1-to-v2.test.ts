// Written once by Lambdastorm for “Order placed”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0lcllsjhmnv
import { describe, expect, it } from 'vitest';
import { OrderPlacedV1 } from '../../../src/generated/events/order-placed.v1.js';
import { OrderPlacedV2Data } from '../../../src/generated/events/order-placed.v2.js';
import { AnyOrderPlaced } from '../../../src/generated/events/order-placed.js';
import { orderPlacedV1ToV2 } from '../../../src/versions/ordering/order-placed-v1-to-v2.js';
import { type BusEvent, readJson } from '../../support/fakes.js';
import { unlessOpen } from '../../support/versions.js';

const heard = readJson('events/when-order-placed--order-placed.v1.json') as BusEvent;
const sample = OrderPlacedV1.parse(heard.detail).data;

describe('“Order placed” of version 1', () => {
  it('fits version 2', (test) => {
    const made = unlessOpen(() => orderPlacedV1ToV2(sample), test);
    expect(OrderPlacedV2Data.safeParse(made).error).toBeUndefined();
  });

  it('is heard as version 2', (test) => {
    const event = unlessOpen(() => AnyOrderPlaced.parse(heard.detail), test);
    expect(event.schemaversion).toBe(2);
  });
});
