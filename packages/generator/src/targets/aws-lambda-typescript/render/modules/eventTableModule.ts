/** `src/generated/event-table.ts` of projects whose aggregates have a store. */
export const eventTableModule = `import {
  type AttributeValue,
  ConditionalCheckFailedException,
  paginateQuery,
  PutItemCommand,
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { dynamoDb } from './dynamo-db.js';
import { Conflict } from './errors.js';
import { fromEnvironment } from './runtime.js';

const tableName = fromEnvironment('EVENT_TABLE');

/** An event in its stream. What is kept is the very text that travels, so that the two can't differ. */
export interface KeptEvent {
  /** Counts from 1 without gaps. */
  readonly version: number;
  /** Its detail type on the bus. */
  readonly type: string;
  readonly time: Date;
  /** The event as it travels: CloudEvents in JSON. */
  readonly detail: string;
}

/** A transaction of DynamoDB takes so many. */
const mostEvents = 100;

/** All that happened in a stream, in order, with what was kept a moment ago. */
export async function loadEvents(stream: string, after = 0): Promise<readonly KeptEvent[]> {
  const pages = paginateQuery(
    { client: dynamoDb },
    {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: '#stream = :stream AND #version > :after',
      ExpressionAttributeNames: { '#stream': 'stream', '#version': 'version' },
      ExpressionAttributeValues: { ':stream': { S: stream }, ':after': { N: String(after) } },
    },
  );
  const events: KeptEvent[] = [];
  for await (const { Items = [] } of pages) events.push(...Items.map(toKeptEvent));
  return events;
}

/** Keeps all of these events or none. Somebody who was faster holds the same version already: a conflict. */
export async function appendEvents(stream: string, events: readonly KeptEvent[]): Promise<void> {
  if (events.length > mostEvents) {
    const count = String(events.length);
    throw new Error(\`One decision leads to \${count} events: more than \${String(mostEvents)}.\`);
  }
  const puts = events.map((event) => ({
    TableName: tableName,
    Item: toItem(stream, event),
    ConditionExpression: 'attribute_not_exists(#version)',
    ExpressionAttributeNames: { '#version': 'version' },
  }));
  const [only, ...others] = puts;
  if (only === undefined) return;
  try {
    if (others.length === 0) {
      await dynamoDb.send(new PutItemCommand(only));
    } else {
      const TransactItems = puts.map((Put) => ({ Put }));
      await dynamoDb.send(new TransactWriteItemsCommand({ TransactItems }));
    }
  } catch (error) {
    throw isConflict(error) ? new Conflict(\`Others were faster with \${stream}\`) : error;
  }
}

/** An event out of an item of the table, as a query or the table's stream gives it. */
export function toKeptEvent(item: Readonly<Record<string, AttributeValue>>): KeptEvent {
  return {
    version: Number(item['version']?.N),
    type: item['type']?.S ?? '',
    time: new Date(item['time']?.S ?? ''),
    detail: item['detail']?.S ?? '',
  };
}

function toItem(stream: string, { version, type, time, detail }: KeptEvent) {
  return {
    stream: { S: stream },
    version: { N: String(version) },
    type: { S: type },
    time: { S: time.toISOString() },
    detail: { S: detail },
  };
}

function isConflict(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).some(
      ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
    );
  }
  return (
    error instanceof ConditionalCheckFailedException ||
    error instanceof TransactionConflictException
  );
}
`;
