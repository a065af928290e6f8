/** The part of a request to DynamoDB that is about one item, or about the items of one partition. */
type ItemRequest = Readonly<Record<string, unknown>>;

type Item = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** What the partition keys of our tables are called. */
const partitionKeys = ['stream', 'id', 'readModel'];

/** `dynamodb:LeadingKeys` as IAM sees it: the values of the partition key that a request names. */
export function leadingKeys(request: ItemRequest): Readonly<Record<string, readonly string[]>> {
  const values = keyOf((request['Item'] ?? request['Key']) as Item | undefined) ?? queriedKey(request);
  return values === undefined ? {} : { 'dynamodb:LeadingKeys': [values] };
}

function keyOf(item: Item | undefined): string | undefined {
  return partitionKeys.map((name) => item?.[name]?.S).find((value) => value !== undefined);
}

/** Of a query: its condition begins with the partition key. */
function queriedKey(request: ItemRequest): string | undefined {
  const [, value = ''] = /^\S+ = (:\w+)/.exec(String(request['KeyConditionExpression'] ?? '')) ?? [];
  return (request['ExpressionAttributeValues'] as Item | undefined)?.[value]?.S;
}
