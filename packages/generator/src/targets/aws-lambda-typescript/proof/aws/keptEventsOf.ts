import type { AwsRequest } from './callsOf.ts';
import type { KeptEvent } from './startLocalAws.ts';

interface Put {
  readonly TableName: string;
  readonly Item: Readonly<Record<string, { readonly S?: string }>>;
}

/** The events that a write puts into a table: items whose detail is an event as it travels. */
export function keptEventsOf({ caller, operation, body }: AwsRequest): readonly KeptEvent[] {
  return putsOf(operation, body).flatMap(({ TableName: table, Item: item }) => {
    const detail = item['detail']?.S;
    if (detail === undefined) return [];
    const event = JSON.parse(detail) as Record<string, unknown>;
    return [{ caller, table, item, source: String(event['source']), detailType: item['type']?.S ?? '', detail: event }];
  });
}

function putsOf(operation: string, body: AwsRequest['body']): readonly Put[] {
  if (operation === 'PutItem') return [body as unknown as Put];
  if (operation !== 'TransactWriteItems') return [];
  const parts = body['TransactItems'] as readonly { readonly Put?: Put }[];
  return parts.flatMap(({ Put }) => (Put === undefined ? [] : [Put]));
}
