// Written once by Lambdastorm for “Pickup board”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0i8qt8ffiio
import { beforeEach, describe, expect, it } from 'vitest';
import { PickupBoardV1 } from '../../src/generated/read-models/pickup-board.v1.js';
import { defineGetPickupBoard } from '../../src/generated/functions/get-pickup-board.js';
import { context, type HttpEvent, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/get-pickup-board.json') as HttpEvent;

beforeEach(resetFakes);

describe('“Pickup board”', () => {
  it('answers 200 with what its schema promises', async () => {
    const found = PickupBoardV1.parse(sampleOf('pickup-board.v1.json'));
    const run = defineGetPickupBoard(() => Promise.resolve(found));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual(found);
  });

  it('answers 404 when there is nothing', async () => {
    const run = defineGetPickupBoard(() => Promise.resolve(undefined));
    const answer = await run(sample, context());
    expect(answer.statusCode).toBe(404);
  });

  it.todo('reads “Pickup board”');
});
