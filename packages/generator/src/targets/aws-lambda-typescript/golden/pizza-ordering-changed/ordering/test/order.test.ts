// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 08fycdnzby9
import { describe, expect, it } from 'vitest';
import { PlaceOrderV1 } from '../src/generated/commands/place-order.v1.js';
import { OrderPlacedV2Data } from '../src/generated/events/order-placed.v2.js';
import { decide } from '../src/order/decide.js';
import { evolve } from '../src/order/evolve.js';
import { initialState, type OrderState } from '../src/order/state.js';
import { outcomeOf } from './support/examples.js';
import { sampleOf } from './support/fakes.js';

describe('“Order”', () => {
  it('A guest orders', (test) => {
    const state = initialState;
    const command = {
      type: 'PlaceOrder' as const,
      data: PlaceOrderV1.parse(sampleOf('place-order.v1.json')),
    };
    expect(outcomeOf(() => decide(command, state), test)).toEqual(['OrderPlaced']);
  });

  it('Nobody orders the same twice', (test) => {
    // Refused: It is in the oven already.
    const state = [
      {
        type: 'OrderPlaced' as const,
        data: OrderPlacedV2Data.parse(sampleOf('order-placed.v2.json')),
      },
    ].reduce<OrderState>(evolve, initialState);
    const command = {
      type: 'PlaceOrder' as const,
      data: PlaceOrderV1.parse(sampleOf('place-order.v1.json')),
    };
    expect(outcomeOf(() => decide(command, state), test)).toEqual(['refused']);
  });

  it('evolves with what happens', () => {
    const data = OrderPlacedV2Data.parse(sampleOf('order-placed.v2.json'));
    const state = evolve(initialState, { type: 'OrderPlaced', data });
    expect(state).toEqual({ version: 1, lastEvent: 'OrderPlaced' });
  });
});
