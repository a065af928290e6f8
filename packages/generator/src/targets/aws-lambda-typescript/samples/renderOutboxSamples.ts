import type { JsonObject } from '@lambdastorm/schema';
import { cloudEventSample } from '../../../contract/cloudEventSample.ts';
import { sampleAccount, sampleMillis, sampleRegion, sampleTime } from '../../../contract/sampleValues.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { eventStores } from '../../../plan/eventStores.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { renderJson } from '../../../text/renderJson.ts';
import { outboxName } from '../render/template/outbox.ts';

/** What the outbox is called with: an event that was kept, as the stream of the table has it, and a stream to publish again. */
export function renderOutboxSamples(plan: ServerlessPlan): readonly GeneratedFile[] {
  const [aggregate] = eventStores(plan);
  const [event] = aggregate?.events ?? [];
  if (aggregate === undefined || event === undefined) return [];
  const stream = `${aggregate.wireName}#sample`;
  const detail = JSON.stringify(cloudEventSample(event, plan.context.source));
  const file = (path: string, sample: JsonObject): GeneratedFile => {
    return { path, owner: 'generated', content: renderJson(sample), noteIds: [] };
  };
  return [
    file(`events/${outboxName}.json`, { Records: [toRecord(stream, event.wireName, detail)] }),
    file(`events/${outboxName}--again.json`, { stream, after: 0 }),
  ];
}

function toRecord(stream: string, type: string, detail: string): JsonObject {
  const keys = { stream: { S: stream }, version: { N: '1' } };
  return {
    eventID: '7f8e1c2d3b4a59687f8e1c2d3b4a5968',
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: sampleRegion,
    dynamodb: {
      ApproximateCreationDateTime: sampleMillis / 1000,
      Keys: keys,
      NewImage: { ...keys, type: { S: type }, time: { S: sampleTime }, detail: { S: detail } },
      SequenceNumber: '4421584500000000017450439091',
      SizeBytes: 512,
      StreamViewType: 'NEW_IMAGE',
    },
    eventSourceARN: `arn:aws:dynamodb:${sampleRegion}:${sampleAccount}:table/EventTable/stream/2026-03-02T10:00:00.000`,
  };
}
