/** `src/generated/queue.ts` of every project that needs it. */
export const queueModule = `import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type ArrivalEdge, causeOf, createReceiver, fromJson } from './arrivals.js';
import { workThrough } from './batch.js';

/** Takes messages from a queue, once each. What fails is brought again alone, and ends in the queue of failures. */
export function readQueue<Message>(edge: ArrivalEdge<Message>) {
  const receive = createReceiver(edge);
  return async ({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    workThrough({
      items: Records,
      idOf: ({ messageId }) => messageId,
      whenOneFails: 'go on',
      work: async ({ messageId, body, messageAttributes }) => {
        const what = \`The message \${messageId}\`;
        const identify = () => ({
          key: messageId,
          cause: causeOf(edge.name, messageId, messageAttributes['correlationid']?.stringValue),
        });
        await receive({ what, body: fromJson(body, what), identify }, context);
      },
    });
}
`;
