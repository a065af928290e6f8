// Written once by Lambdastorm for “Whenever a parcel is weighed, wait 2 days, then charge its
// sender”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 179dhy8sqqv
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../src/functions/when-parcel-weighed.js';
import { resetSchedules, scheduled } from '../support/schedules.js';
import { defineWhenParcelWeighed } from '../../src/generated/functions/when-parcel-weighed.js';
import { type BusEvent, context, readJson, resetFakes } from '../support/fakes.js';

const sample = readJson('events/when-parcel-weighed.json') as BusEvent;

beforeEach(resetFakes);
beforeEach(resetSchedules);

describe('“Whenever a parcel is weighed, wait 2 days, then charge its sender”', () => {
  it('goes on 2 days after an event, and once, however often it arrives', async () => {
    const time = new Date(Date.now() + 3_600_000).toISOString();
    const event = { ...sample, detail: { ...sample.detail, time } };
    await handler(event, context());
    await handler(event, context());
    const due = new Date(Date.parse(time) + 2880 * 60_000).toISOString().slice(0, 19);
    expect(scheduled().map(({ ScheduleExpression }) => ScheduleExpression)).toEqual([`at(${due})`]);
    expect(scheduled()[0]?.ActionAfterCompletion).toBe('DELETE');
    expect(JSON.parse(scheduled()[0]?.Target?.Input ?? '')).toEqual({ due: event.detail });
  });

  it('works once when that is due, however often it is called', async () => {
    let runs = 0;
    const run = defineWhenParcelWeighed(() => {
      runs += 1;
      return Promise.resolve();
    });
    await run({ due: sample.detail }, context());
    await run({ due: sample.detail }, context());
    expect(runs).toBe(1);
  });

  it('rejects what does not fit its schema, so that it ends in the queue', async () => {
    const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };
    await expect(handler(broken, context())).rejects.toThrow('/specversion');
  });

  it.todo('does what “Whenever a parcel is weighed, wait 2 days, then charge its sender” asks for');
});
