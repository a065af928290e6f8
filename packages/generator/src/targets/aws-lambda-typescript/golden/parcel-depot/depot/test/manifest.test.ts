// Written once by Lambdastorm for “Manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0m1ai5jxzt9
import { describe, expect, it } from 'vitest';
import { ManifestImportedV1Data } from '../src/generated/events/manifest-imported.v1.js';
import { evolve } from '../src/manifest/evolve.js';
import { initialState } from '../src/manifest/state.js';
import { sampleOf } from './support/fakes.js';

describe('“Manifest”', () => {
  it.todo('given …, when “Import manifest”, then “Manifest imported”');

  it('evolves with what happens', () => {
    const data = ManifestImportedV1Data.parse(sampleOf('manifest-imported.v1.json'));
    const state = evolve(initialState, { type: 'ManifestImported', data });
    expect(state).toEqual({ version: 1, lastEvent: 'ManifestImported' });
  });
});
