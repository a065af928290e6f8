// Written once by Lambdastorm for “Van”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0nymwjob18b
import { describe, expect, it } from 'vitest';
import { VanMovedV1Data } from '../src/generated/events/van-moved.v1.js';
import { evolve } from '../src/van/evolve.js';
import { initialState } from '../src/van/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Van”', () => {
  it.todo('given …, when “Record position”, then “Van moved”');

  it('evolves with what happens', () => {
    const data = VanMovedV1Data.parse(sampleOf('van-moved.v1.json'));
    const state = evolve(initialState, { type: 'VanMoved', data });
    expect(state).toEqual({ version: 1, lastEvent: 'VanMoved' });
  });
});
