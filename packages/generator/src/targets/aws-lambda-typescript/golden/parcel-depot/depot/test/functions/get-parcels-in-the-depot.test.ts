// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0nh3idfg3b4
import { beforeEach, describe, expect, it } from 'vitest';
import { ParcelsInTheDepotV1 } from '../../src/generated/read-models/parcels-in-the-depot.v1.js';
import { defineGetParcelsInTheDepot } from '../../src/generated/functions/get-parcels-in-the-depot.js';
import { context, type HttpEvent, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/get-parcels-in-the-depot.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Parcels in the depot”', () => {
  it('answers 200 with what its schema promises', async () => {
    const found = ParcelsInTheDepotV1.parse(sampleOf('parcels-in-the-depot.v1.json'));
    const run = defineGetParcelsInTheDepot(() => Promise.resolve(found));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual(found);
  });

  it('answers 404 when there is nothing', async () => {
    const run = defineGetParcelsInTheDepot(() => Promise.resolve(undefined));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(404);
  });

  it.todo('reads “Parcels in the depot”');
});
