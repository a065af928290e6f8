import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
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
  dynamoDb.on(QueryCommand).callsFake(({ TableName, ExpressionAttributeValues }: Query) => {
    const { ':stream': stream, ':after': after } = ExpressionAttributeValues;
    const found = itemsOf(TableName).filter(
      ({ stream: own, version }) => own?.S === stream?.S && Number(version?.N) > Number(after?.N),
    );
    return { Items: found.sort((a, b) => Number(a['version']?.N) - Number(b['version']?.N)) };
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
}

interface Update extends Query {
  readonly Key: Item;
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
}

/** Every put here is one of something that must not be there yet. */
function isTaken({ TableName, Item }: Put): boolean {
  return items.has(keyOf(TableName, Item));
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

/** The table of what was done goes by `id`, that of events by `stream` and `version`. */
function keyOf(table: string | undefined, item: Item | undefined): string {
  const parts = [item?.['id']?.S, item?.['stream']?.S, item?.['version']?.N];
  return `${table ?? ''}/${JSON.stringify(parts)}`;
}
