// Written once by Lambdastorm for “Parcels in the depot”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0nh3idfg3b4
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/get-parcels-in-the-depot.js';
import { ParcelsInTheDepotV1 } from '../../src/generated/read-models/parcels-in-the-depot.v1.js';
import { defineGetParcelsInTheDepot } from '../../src/generated/functions/get-parcels-in-the-depot.js';
import { context, type HttpEvent, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/get-parcels-in-the-depot.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Parcels in the depot”', () => {
  it('answers 200 with what its schema promises', async () => {
    const found = ParcelsInTheDepotV1.parse(sampleOf('parcels-in-the-depot.v1.json'));
    const run = defineGetParcelsInTheDepot(() => Promise.resolve({ items: [found] }));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual({ items: [found] });
  });

  it('answers with an empty page when there is nothing', async () => {
    const answer = await handler(sample, context());
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual({ items: [] });
  });

  it.each([{ limit: '0' }, { limit: '101' }, { after: '?' }])(
    'refuses %o with 400',
    async (query) => {
      const answer = await handler({ ...sample, queryStringParameters: query }, context());
      expect(answer.statusCode).toBe(400);
      expect(answer.body).toContain('/query/');
    },
  );
});
