/** `src/generated/stream.ts` of every project that needs it. */
export const streamModule = `import type { Context, KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';
import { type ArrivalEdge, causeOf, createReceiver, fromJson } from './arrivals.js';
import { workThrough } from './batch.js';

/** Follows a stream, once for each record and in the order of its shard: what fails stops those behind it. */
export function followStream<Message>(edge: ArrivalEdge<Message>) {
  const receive = createReceiver(edge);
  return async (
    { Records }: KinesisStreamEvent,
    context: Context,
  ): Promise<KinesisStreamBatchResponse> =>
    workThrough({
      items: Records,
      idOf: ({ kinesis }) => kinesis.sequenceNumber,
      whenOneFails: 'stop',
      work: async ({ eventID: id, kinesis }) => {
        const what = \`The record \${id}\`;
        const text = Buffer.from(kinesis.data, 'base64').toString('utf8');
        const identify = () => ({ key: id, cause: causeOf(edge.name, id, undefined) });
        await receive({ what, body: fromJson(text, what), identify }, context);
      },
    });
}
`;
