// Written once by Lambdastorm for “Close day”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1zsz9wrb4nh
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/close-day.js';
import { DayClosedV1Data } from '../../src/generated/events/day-closed.v1.js';
import { dayDecider } from '../../src/day/decider.js';
import { defineCloseDay } from '../../src/generated/functions/close-day.js';
import { context, keptTypes, readJson, resetFakes, sampleOf } from '../support/fakes.js';

const sample = readJson('events/close-day.json');

beforeEach(resetFakes);

describe('“Close day”', () => {
  it('works once for a time that was due, however often it is tried', async () => {
    const data = DayClosedV1Data.parse(sampleOf('day-closed.v1.json'));
    const decider = { ...dayDecider, decide: () => [{ type: 'DayClosed' as const, data }] };
    const run = defineCloseDay(({ store }) => store.decide(decider, 'one', null));
    await run(sample, context());
    await run(sample, context());
    expect(keptTypes()).toEqual(['DayClosed']);
  });

  it('rejects a run without its time, so that it ends in the queue', async () => {
    await expect(handler({}, context())).rejects.toThrow('/scheduledTime');
  });

  it.todo('does what “Close day” asks for');
});
