// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0i8qt8ffiio
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/get-pickup-board.js';
import { PickupBoardV1 } from '../../src/generated/read-models/pickup-board.v1.js';
import { defineGetPickupBoard } from '../../src/generated/functions/get-pickup-board.js';
import { context, type HttpEvent, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/get-pickup-board.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Pickup board”', () => {
  it('answers 200 with what its schema promises', async () => {
    const found = PickupBoardV1.parse(sampleOf('pickup-board.v1.json'));
    const run = defineGetPickupBoard(() => Promise.resolve({ items: [found] }));
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
