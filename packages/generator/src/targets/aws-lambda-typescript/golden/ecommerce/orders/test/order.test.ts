// Written once by Lambdastorm for “Order”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 08fycdnzby9
import { describe, expect, it } from 'vitest';
import { OrderCreatedV1Data } from '../src/generated/events/order-created.v1.js';
import { evolve } from '../src/order/evolve.js';
import { initialState } from '../src/order/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Order”', () => {
  it.todo(
    'given …, when “Create order”, then “Order created” or “Order deleted” or “Order modified”',
  );
  it.todo(
    'given …, when “Delete order”, then “Order created” or “Order deleted” or “Order modified”',
  );
  it.todo(
    'given …, when “Update order”, then “Order created” or “Order deleted” or “Order modified”',
  );

  it('evolves with what happens', () => {
    const data = OrderCreatedV1Data.parse(sampleOf('order-created.v1.json'));
    const state = evolve(initialState, { type: 'OrderCreated', data });
    expect(state).toEqual({ version: 1, lastEvent: 'OrderCreated' });
  });
});
