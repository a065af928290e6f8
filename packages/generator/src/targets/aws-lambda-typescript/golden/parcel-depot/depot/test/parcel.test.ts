// Written once by Lambdastorm for “Parcel”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 25utltx30yq
import { describe, expect, it } from 'vitest';
import { ParcelDelayedV1Data } from '../src/generated/events/parcel-delayed.v1.js';
import { evolve } from '../src/parcel/evolve.js';
import { initialState } from '../src/parcel/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Parcel”', () => {
  it.todo(
    'given …, when “Note delay”, then “Parcel delayed” or “Parcel registered” or “Parcel scanned” or “Parcel weighed”',
  );
  it.todo(
    'given …, when “Record scan”, then “Parcel delayed” or “Parcel registered” or “Parcel scanned” or “Parcel weighed”',
  );
  it.todo(
    'given …, when “Record weight”, then “Parcel delayed” or “Parcel registered” or “Parcel scanned” or “Parcel weighed”',
  );
  it.todo(
    'given …, when “Register parcel”, then “Parcel delayed” or “Parcel registered” or “Parcel scanned” or “Parcel weighed”',
  );

  it('evolves with what happens', () => {
    const data = ParcelDelayedV1Data.parse(sampleOf('parcel-delayed.v1.json'));
    const state = evolve(initialState, { type: 'ParcelDelayed', data });
    expect(state).toEqual({ version: 1, lastEvent: 'ParcelDelayed' });
  });
});
