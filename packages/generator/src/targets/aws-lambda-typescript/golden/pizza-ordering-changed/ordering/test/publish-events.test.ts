import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../src/generated/event-store.js';
import { handler } from '../src/generated/handlers/publish-events.js';
import { counting, event, streamName } from './support/counting.js';
import { context, published, publishedTypes, refuseOnBus, resetFakes } from './support/fakes.js';
import { itemsOf } from './support/tables.js';

beforeEach(resetFakes);

describe('the outbox', () => {
  it('publishes what was kept, in the same words however often', async () => {
    const Records = await keep();
    await handler({ Records }, context());
    await handler({ Records }, context());
    const [first, second, ...again] = published().map(({ Detail }) => Detail);
    expect(again).toEqual([first, second]);
    expect(JSON.parse(first ?? '')).toMatchObject({
      subject: '1',
      correlationid: 'story',
      causationid: 'cause',
      data: event.data,
    });
    expect(publishedTypes()).toEqual([event.type, event.type, event.type, event.type]);
  });

  it('names the first event that the bus refuses, from where Lambda goes on', async () => {
    const Records = await keep();
    refuseOnBus(Records[1]?.dynamodb?.NewImage?.['detail']?.S ?? '');
    const { batchItemFailures } = await handler({ Records }, context());
    expect(batchItemFailures).toEqual([{ itemIdentifier: '101' }]);
  });

  it('publishes a stream again from where it is told', async () => {
    await keep();
    await handler({ stream: `${streamName}#1`, after: 1 }, context());
    const [only, ...others] = published().map(({ Detail }) => Detail);
    expect(others).toEqual([]);
    expect(only).toBe(itemsOf(process.env['EVENT_TABLE'])[1]?.['detail']?.S);
  });

  it('says what is wrong with what it is called with', async () => {
    await expect(handler({ stream: '' }, context())).rejects.toThrow('/stream');
  });
});

/** Two events, as the stream of the table tells of them. */
async function keep(): Promise<DynamoDBRecord[]> {
  const store = createStore('test', { id: 'cause', correlationId: 'story' });
  const decider = counting(() => [event, event]);
  await store.decide(decider, '1', null);
  return itemsOf(process.env['EVENT_TABLE']).map((item, place) => ({
    eventName: 'INSERT',
    dynamodb: { NewImage: item, SequenceNumber: String(100 + place) } as DynamoDBRecord['dynamodb'],
  }));
}
