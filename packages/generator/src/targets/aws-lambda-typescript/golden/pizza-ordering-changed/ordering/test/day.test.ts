// Written once by Lambdastorm for “Day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0qahed5o7hs
import { describe, expect, it } from 'vitest';
import { DayClosedV1Data } from '../src/generated/events/day-closed.v1.js';
import { evolve } from '../src/day/evolve.js';
import { initialState } from '../src/day/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Day”', () => {
  it.todo('given …, when “Close day”, then “Day closed”');

  it('evolves with what happens', () => {
    const data = DayClosedV1Data.parse(sampleOf('day-closed.v1.json'));
    const state = evolve(initialState, { type: 'DayClosed', data });
    expect(state).toEqual({ version: 1, lastEvent: 'DayClosed' });
  });
});
