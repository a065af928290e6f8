// Written once by Lambdastorm for “Address”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 03ebeskj290
import { describe, expect, it } from 'vitest';
import { AddressCorrectedV1Data } from '../src/generated/events/address-corrected.v1.js';
import { evolve } from '../src/address/evolve.js';
import { initialState } from '../src/address/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Address”', () => {
  it.todo('given …, when “Correct address”, then “Address corrected”');

  it('evolves with what happens', () => {
    const data = AddressCorrectedV1Data.parse(sampleOf('address-corrected.v1.json'));
    const state = evolve(initialState, { type: 'AddressCorrected', data });
    expect(state).toEqual({ version: 1, lastEvent: 'AddressCorrected' });
  });
});
