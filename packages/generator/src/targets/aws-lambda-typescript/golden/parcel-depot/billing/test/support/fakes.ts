import { readFileSync } from 'node:fs';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { APIGatewayProxyEventV2, Context, EventBridgeEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';

export type HttpEvent = APIGatewayProxyEventV2;
export type BusEvent = EventBridgeEvent<string, object>;

type Item = Record<string, AttributeValue>;

const items = new Map<string, Item>();
const table = mockClient(DynamoDBClient);
const bus = mockClient(EventBridgeClient);

/** An empty idempotency table and a bus that takes everything. */
export function resetFakes(): void {
  items.clear();
  table.reset();
  table.on(PutItemCommand).callsFake(({ Item }: { Item: Item }) => {
    const key = keyOf(Item);
    const known = items.get(key);
    if (known !== undefined) {
      const message = 'The conditional request failed';
      throw new ConditionalCheckFailedException({ $metadata: {}, message, Item: known });
    }
    items.set(key, Item);
    return {};
  });
  table.on(UpdateItemCommand).callsFake((update: Update) => {
    items.set(keyOf(update.Key), { ...items.get(keyOf(update.Key)), ...assigned(update) });
    return {};
  });
  table.on(DeleteItemCommand).callsFake(({ Key }: { Key: Item }) => {
    items.delete(keyOf(Key));
    return {};
  });
  bus.reset();
  bus.on(PutEventsCommand).callsFake(({ Entries }: { Entries: readonly unknown[] }) => ({
    FailedEntryCount: 0,
    Entries: Entries.map((_entry, place) => ({ EventId: String(place) })),
  }));
}

/** The detail types of what was published, in order. */
export function publishedTypes(): string[] {
  return bus
    .commandCalls(PutEventsCommand)
    .flatMap(({ args: [{ input }] }) => input.Entries ?? [])
    .map(({ DetailType }) => DetailType ?? '');
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

interface Update {
  readonly Key: Item;
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues: Item;
}

function assigned(update: Update): Item {
  const pairs = update.UpdateExpression.replace(/^SET /, '').split(', ');
  return Object.fromEntries(
    pairs.flatMap((pair): [string, AttributeValue][] => {
      const [name = '', value = ''] = pair.split(' = ');
      const attribute = update.ExpressionAttributeValues[value];
      return attribute === undefined
        ? []
        : [[update.ExpressionAttributeNames[name] ?? name, attribute]];
    }),
  );
}

function keyOf({ id }: Item): string {
  return id?.S ?? '';
}
