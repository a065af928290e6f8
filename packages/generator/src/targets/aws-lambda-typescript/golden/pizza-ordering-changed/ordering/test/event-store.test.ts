import { beforeEach, describe, expect, it } from 'vitest';
import { Conflict } from '../src/generated/errors.js';
import { createStore } from '../src/generated/event-store.js';
import { loadEvents } from '../src/generated/event-table.js';
import { counting, event, streamName } from './support/counting.js';
import { keptTypes, resetFakes } from './support/fakes.js';
import { putItem } from './support/tables.js';

beforeEach(resetFakes);

describe('the store', () => {
  it('decides upon all that happened before, to this one alone', async () => {
    const seen: number[] = [];
    const decider = counting((count) => {
      seen.push(count);
      return [event];
    });
    await storeFor('first').decide(decider, '1', null);
    await storeFor('second').decide(decider, '1', null);
    await storeFor('third').decide(decider, '2', null);
    expect(seen).toEqual([0, 1, 0]);
  });

  it('keeps nothing again when work is tried again', async () => {
    const decider = counting(() => [event, event]);
    await storeFor('same').decide(decider, '1', null);
    await storeFor('same').decide(decider, '1', null);
    expect(keptTypes()).toEqual([event.type, event.type]);
  });

  it('numbers the events of a stream and makes each later than the one before', async () => {
    const decider = counting((seen) => (seen === 0 ? [event, event] : [event]));
    await storeFor('first').decide(decider, '1', null);
    await storeFor('second').decide(decider, '1', null);
    const kept = await loadEvents(`${streamName}#1`);
    expect(kept.map(({ version }) => version)).toEqual([1, 2, 3]);
    const times = kept.map(({ time }) => time.getTime());
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it('decides again upon what those left who were faster', async () => {
    const seen: number[] = [];
    const decider = counting((count) => {
      seen.push(count);
      return [event];
    });
    await Promise.all([
      storeFor('one').decide(decider, '1', null),
      storeFor('other').decide(decider, '1', null),
    ]);
    expect(seen).toEqual([0, 0, 1]);
    expect(keptTypes()).toEqual([event.type, event.type]);
  });

  it('gives up when others keep being faster, with nothing half kept', async () => {
    let decisions = 0;
    const decider = counting((count) => {
      decisions += 1;
      overtake(count + 1);
      return [event, event];
    });
    await expect(storeFor('slow').decide(decider, '1', null)).rejects.toThrow(Conflict);
    const kept = await loadEvents(`${streamName}#1`);
    expect(kept.map(({ type }) => type)).toEqual(Array.from({ length: decisions }, () => 'Faster'));
  });
});

function storeFor(causeId: string) {
  return createStore('test', { id: causeId, correlationId: 'story' });
}

/** Somebody else takes the version that is next. */
function overtake(version: number): void {
  putItem({
    TableName: process.env['EVENT_TABLE'],
    Item: {
      stream: { S: `${streamName}#1` },
      version: { N: String(version) },
      type: { S: 'Faster' },
      time: { S: '2026-03-02T10:15:30.000Z' },
      detail: { S: '{}' },
    },
  });
}
