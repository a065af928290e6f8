/** `src/generated/table.ts` of every project that needs it. */
export const tableModule = `import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { z } from 'zod';
import { type ArrivalEdge, causeOf, createReceiver } from './arrivals.js';
import { workThrough } from './batch.js';

/** What happened to an item of a table: it is new without \`before\`, and gone without \`after\`. */
export interface TableChange<Item> {
  readonly before?: Item | undefined;
  readonly after?: Item | undefined;
}

type StreamRecord = NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>;

/** An item of a table that the wall says nothing of. */
export const AnyItem = z.record(z.string(), z.unknown());

interface TableEdge<Item> extends Omit<ArrivalEdge<TableChange<Item>>, 'schema'> {
  /** Of an item; what else it has is nobody's business here. */
  readonly schema: z.ZodType<Item>;
}

/** Follows the changes of a table, once each and in the order in which an item changed. */
export function followTable<Item>({ schema, ...edge }: TableEdge<Item>) {
  const receive = createReceiver<TableChange<Item>>({
    ...edge,
    schema: z.object({ before: schema.optional(), after: schema.optional() }),
  });
  return async (
    { Records }: DynamoDBStreamEvent,
    context: Context,
  ): Promise<DynamoDBBatchResponse> =>
    workThrough({
      items: Records,
      idOf: ({ dynamodb }) => dynamodb?.SequenceNumber ?? '',
      whenOneFails: 'stop',
      work: async ({ eventID: id = '', dynamodb }) => {
        const body = { before: toItem(dynamodb?.OldImage), after: toItem(dynamodb?.NewImage) };
        const identify = () => ({ key: id, cause: causeOf(edge.name, id, undefined) });
        await receive({ what: \`The change \${id}\`, body, identify }, context);
      },
    });
}

function toItem(image: StreamRecord['NewImage']): Record<string, unknown> | undefined {
  return image === undefined ? undefined : unmarshall(image as Record<string, AttributeValue>);
}
`;
