// Written once by Lambdastorm for “Shelf”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0ay1ftngqe1
import { describe, expect, it } from 'vitest';
import { ParcelsSentBackV1Data } from '../src/generated/events/parcels-sent-back.v1.js';
import { evolve } from '../src/shelf/evolve.js';
import { initialState } from '../src/shelf/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Shelf”', () => {
  it.todo('given …, when “Send back unclaimed parcels”, then “Parcels sent back”');

  it('evolves with what happens', () => {
    const data = ParcelsSentBackV1Data.parse(sampleOf('parcels-sent-back.v1.json'));
    const state = evolve(initialState, { type: 'ParcelsSentBack', data });
    expect(state).toEqual({ version: 1, lastEvent: 'ParcelsSentBack' });
  });
});
