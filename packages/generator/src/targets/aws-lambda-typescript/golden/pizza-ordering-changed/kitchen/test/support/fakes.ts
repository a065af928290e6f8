import { readFileSync } from 'node:fs';
import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsCommandInput,
} from '@aws-sdk/client-eventbridge';
import type { APIGatewayProxyEventV2, Context, EventBridgeEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { itemsOf, resetTables } from './tables.js';

export type HttpEvent = APIGatewayProxyEventV2;
export type BusEvent = EventBridgeEvent<string, object>;

const bus = mockClient(EventBridgeClient);

/** Empty tables and a bus that takes everything. */
export function resetFakes(): void {
  resetTables();
  bus.reset();
  bus.on(PutEventsCommand).callsFake(({ Entries }: { Entries: readonly unknown[] }) => ({
    FailedEntryCount: 0,
    Entries: Entries.map((_entry, place) => ({ EventId: String(place) })),
  }));
}

/** From here on the bus refuses this event, whoever sends it. */
export function refuseOnBus(detail: string): void {
  bus.on(PutEventsCommand).callsFake(({ Entries }: PutEventsCommandInput) => ({
    Entries: (Entries ?? []).map(({ Detail }, place) =>
      Detail === detail ? { ErrorCode: 'InternalFailure' } : { EventId: String(place) },
    ),
  }));
}

/** The detail types of what was published, in order. */
export function publishedTypes(): string[] {
  return published().map(({ DetailType }) => DetailType ?? '');
}

/** What was published, in order. */
export function published() {
  return bus.commandCalls(PutEventsCommand).flatMap(({ args: [{ input }] }) => input.Entries ?? []);
}

/** The types of the events that were kept, in order. */
export function keptTypes(): string[] {
  return itemsOf(process.env['EVENT_TABLE']).map(({ type }) => type?.S ?? '');
}

/** A file of the project that is JSON: a sample event, or a schema with its sample. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** What a message may carry: the example in its schema. */
export function sampleOf(schemaFile: string): unknown {
  const { examples } = readJson(`schemas/${schemaFile}`) as { examples: readonly unknown[] };
  return examples[0];
}

/** What Lambda tells a function about its invocation. */
export function context(): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:test',
    memoryLimitInMB: '512',
    awsRequestId: '5f0c8a4e-6f0b-4c58-9a53-0d1a7a2f4b11',
    logGroupName: '/aws/lambda/test',
    logStreamName: 'test',
    getRemainingTimeInMillis: () => 10_000,
  } as Context;
}
