import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  type Put,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';

export type Item = Record<string, AttributeValue>;

const items = new Map<string, Item>();
const dynamoDb = mockClient(DynamoDBClient);

/** Empty tables. */
export function resetTables(): void {
  items.clear();
  dynamoDb.reset();
  dynamoDb.on(PutItemCommand).callsFake((put: Put) => {
    if (isTaken(put)) throw refused(items.get(keyOf(put.TableName, put.Item)));
    putItem(put);
    return {};
  });
  dynamoDb.on(TransactWriteItemsCommand).callsFake((transaction: Transaction) => {
    const puts = transaction.TransactItems.map(({ Put }) => Put);
    if (puts.some(isTaken)) throw canceled(puts);
    puts.forEach(putItem);
    return {};
  });
  dynamoDb.on(GetItemCommand).callsFake(({ TableName, Key }: Update) => {
    const item = items.get(keyOf(TableName, Key));
    return item === undefined ? {} : { Item: item };
  });
  dynamoDb.on(QueryCommand).callsFake((query: Query) => {
    return query.ExpressionAttributeValues[':stream'] === undefined
      ? viewsOf(query)
      : eventsOf(query);
  });
  dynamoDb.on(UpdateItemCommand).callsFake((update: Update) => {
    const key = keyOf(update.TableName, update.Key);
    items.set(key, { ...items.get(key), ...assigned(update) });
    return {};
  });
  dynamoDb.on(DeleteItemCommand).callsFake(({ TableName, Key }: Update) => {
    items.delete(keyOf(TableName, Key));
    return {};
  });
}

/** What lies in a table, in the order in which it came. */
export function itemsOf(table: string | undefined): Item[] {
  return [...items].flatMap(([key, item]) => (key.startsWith(`${table ?? ''}/`) ? [item] : []));
}

/** Puts an item past every condition, as somebody else would. */
export function putItem({ TableName, Item = {} }: Partial<Put>): void {
  items.set(keyOf(TableName, Item), Item);
}

interface Transaction {
  readonly TransactItems: readonly { readonly Put: Put }[];
}

interface Query {
  readonly TableName: string;
  readonly ExpressionAttributeValues: Item;
  readonly ExclusiveStartKey?: Item;
  readonly Limit?: number;
}

/** The events of a stream, in order. */
function eventsOf({ TableName, ExpressionAttributeValues }: Query) {
  const { ':stream': stream, ':after': after } = ExpressionAttributeValues;
  const found = itemsOf(TableName).filter(
    ({ stream: own, version }) => own?.S === stream?.S && Number(version?.N) > Number(after?.N),
  );
  return { Items: found.sort((a, b) => Number(a['version']?.N) - Number(b['version']?.N)) };
}

/** A page of the views of a read model, in the order of their keys. */
function viewsOf({ TableName, ExpressionAttributeValues, ExclusiveStartKey, Limit }: Query) {
  const { ':readModel': readModel, ':beginning': beginning } = ExpressionAttributeValues;
  const textOf = (item?: Item): string => item?.['key']?.S ?? '';
  const found = itemsOf(TableName)
    .filter((item) => item['readModel']?.S === readModel?.S)
    .filter((item) => textOf(item).startsWith(beginning?.S ?? ''))
    .filter((item) => textOf(item) > textOf(ExclusiveStartKey))
    .sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const Items = found.slice(0, Limit);
  const last = Items.at(-1);
  return found.length === Items.length || last === undefined
    ? { Items }
    : { Items, LastEvaluatedKey: { key: { S: textOf(last) } } };
}

interface Update extends Query {
  readonly Key: Item;
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
}

/** A put here is one of something that must not be there yet, or still be what it was. */
function isTaken({ TableName, Item, ExpressionAttributeValues }: Put): boolean {
  const known = items.get(keyOf(TableName, Item));
  const before = ExpressionAttributeValues?.[':before'];
  return before === undefined ? known !== undefined : known?.['revision']?.N !== before.N;
}

function refused(known: Item | undefined): ConditionalCheckFailedException {
  const message = 'The conditional request failed';
  return new ConditionalCheckFailedException({
    $metadata: {},
    message,
    ...(known === undefined ? {} : { Item: known }),
  });
}

function canceled(puts: readonly Put[]): TransactionCanceledException {
  const reasons = puts.map((put) => ({ Code: isTaken(put) ? 'ConditionalCheckFailed' : 'None' }));
  const message = 'Transaction cancelled';
  return new TransactionCanceledException({
    $metadata: {},
    message,
    CancellationReasons: reasons,
  });
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

/** The table of what was done goes by `id`, that of events by `stream` and `version`, that of read models by their `key`. */
function keyOf(table: string | undefined, item: Item | undefined): string {
  const names = ['id', 'stream', 'version', 'readModel', 'key'];
  const parts = names.map((name) => item?.[name]?.S ?? item?.[name]?.N);
  return `${table ?? ''}/${JSON.stringify(parts)}`;
}
