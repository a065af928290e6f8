/** `src/generated/view-table.ts` of projects that keep what their read models show. */
export const viewTableModule = `import {
  type AttributeValue,
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { dynamoDb } from './dynamo-db.js';
import { Conflict } from './errors.js';
import { fromEnvironment } from './runtime.js';

const tableName = fromEnvironment('READ_MODEL_TABLE');

/** Where a view is kept: its read model is the partition, its key the place in there. */
export interface ViewPlace {
  readonly readModel: string;
  readonly key: string;
}

/** A view as it is kept, in JSON. */
export interface KeptView {
  /** Counts from 1; whoever keeps the next one asks that nobody was faster. */
  readonly revision: number;
  /** Nothing while there is none, or when it is gone. */
  readonly view: string | undefined;
  /** What it was made of. */
  readonly history: string;
}

/** Events may come late, so that it is remembered for a while that a view is gone. */
const daysOfGone = 30;

/** What is read may be a moment old, which a question may be answered with. */
export async function readView(place: ViewPlace): Promise<string | undefined> {
  const { Item } = await dynamoDb.send(
    new GetItemCommand({
      TableName: tableName,
      Key: toKey(place),
      ProjectionExpression: '#view',
      ExpressionAttributeNames: { '#view': 'view' },
    }),
  );
  return Item?.['view']?.S;
}

export async function loadView(place: ViewPlace): Promise<KeptView | undefined> {
  const { Item } = await dynamoDb.send(
    new GetItemCommand({ TableName: tableName, Key: toKey(place), ConsistentRead: true }),
  );
  if (Item === undefined) return undefined;
  return {
    revision: Number(Item['revision']?.N),
    view: Item['view']?.S,
    history: Item['history']?.S ?? '',
  };
}

/** Keeps a view upon the revision before; somebody who was faster has kept the same revision already: a conflict. */
export async function keepView(place: ViewPlace, kept: KeptView): Promise<void> {
  const before = kept.revision - 1;
  try {
    await dynamoDb.send(
      new PutItemCommand({
        TableName: tableName,
        Item: toItem(place, kept),
        ExpressionAttributeNames: { '#revision': 'revision' },
        ...(before === 0
          ? { ConditionExpression: 'attribute_not_exists(#revision)' }
          : {
              ConditionExpression: '#revision = :before',
              ExpressionAttributeValues: { ':before': { N: String(before) } },
            }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    throw new Conflict(\`Others were faster with \${place.readModel}\${place.key}\`);
  }
}

/** Some of the views whose keys begin alike, in the order of their keys. */
export interface ViewRange {
  readonly readModel: string;
  readonly beginning: string;
  /** The key after which they begin. */
  readonly after: string | undefined;
  readonly limit: number;
}

interface ViewsRead {
  readonly views: readonly { readonly key: string; readonly view: string }[];
  /** The last key that was looked at, when there may be more behind it. */
  readonly last: string | undefined;
}

/** At most \`limit\` views; fewer, or none, where some are gone. */
export async function readViews(range: ViewRange): Promise<ViewsRead> {
  const { readModel, beginning, after, limit } = range;
  const { Items = [], LastEvaluatedKey } = await dynamoDb.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: '#readModel = :readModel AND begins_with(#key, :beginning)',
      ProjectionExpression: '#key, #view',
      ExpressionAttributeNames: { '#readModel': 'readModel', '#key': 'key', '#view': 'view' },
      ExpressionAttributeValues: { ':readModel': { S: readModel }, ':beginning': { S: beginning } },
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: toKey({ readModel, key: after }) }),
    }),
  );
  const views = Items.flatMap(({ key, view }) =>
    key?.S === undefined || view?.S === undefined ? [] : [{ key: key.S, view: view.S }],
  );
  return { views, last: LastEvaluatedKey?.['key']?.S };
}

function toKey({ readModel, key }: ViewPlace): Record<string, AttributeValue> {
  return { readModel: { S: readModel }, key: { S: key } };
}

function toItem(place: ViewPlace, { revision, view, history }: KeptView) {
  const expires = Math.floor(Date.now() / 1000) + daysOfGone * 24 * 60 * 60;
  return {
    ...toKey(place),
    revision: { N: String(revision) },
    history: { S: history },
    ...(view === undefined ? { expires: { N: String(expires) } } : { view: { S: view } }),
  };
}
`;
