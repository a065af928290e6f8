// Written once by Lambdastorm for “Invoice”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0yvw9ilqfwt
import { describe, expect, it } from 'vitest';
import { InvoicePaidV1Data } from '../src/generated/events/invoice-paid.v1.js';
import { evolve } from '../src/invoice/evolve.js';
import { initialState } from '../src/invoice/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Invoice”', () => {
  it.todo('given …, when “Confirm payment”, then “Invoice paid”');

  it('evolves with what happens', () => {
    const data = InvoicePaidV1Data.parse(sampleOf('invoice-paid.v1.json'));
    const state = evolve(initialState, { type: 'InvoicePaid', data });
    expect(state).toEqual({ version: 1, lastEvent: 'InvoicePaid' });
  });
});
