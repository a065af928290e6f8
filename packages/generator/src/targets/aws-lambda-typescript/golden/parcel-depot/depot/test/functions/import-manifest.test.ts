// Written once by Lambdastorm for “Import manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 2d2x0muli37
import type { S3Event } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { ManifestImportedV1Data } from '../../src/generated/events/manifest-imported.v1.js';
import { manifestDecider } from '../../src/manifest/decider.js';
import { defineImportManifest } from '../../src/generated/functions/import-manifest.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/import-manifest.json') as S3Event;

beforeEach(resetFakes);

describe('“Import manifest”', () => {
  it('works once for a change of an object, however often it is told', async () => {
    const data = ManifestImportedV1Data.parse(sampleOf('manifest-imported.v1.json'));
    const decider = {
      ...manifestDecider,
      decide: () => [{ type: 'ManifestImported' as const, data }],
    };
    const run = defineImportManifest(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['ManifestImported']);
  });

  it.todo('decides what “Import manifest” leads to');
});
