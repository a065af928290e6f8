// Written once by Lambdastorm for “Order”; yours from here on.
import { describe, expect, it } from 'vitest';
import { OrderPlacedV1Data } from '../src/generated/events/order-placed.v1.js';
import { evolve } from '../src/order/evolve.js';
import { initialState } from '../src/order/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Order”', () => {
  it.todo('given …, when “Place order”, then “Order placed”');

  it('evolves with what happens', () => {
    const data = OrderPlacedV1Data.parse(sampleOf('order-placed.v1.json'));
    const state = evolve(initialState, { type: 'OrderPlaced', data });
    expect(state).toEqual({ version: 1, lastEvent: 'OrderPlaced' });
  });
});
