/** `src/generated/batch.ts` of every project that needs it. */
export const batchModule = `import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { InvalidMessage } from './errors.js';
import { fromEnvironment, logger } from './runtime.js';

const failuresQueue = fromEnvironment('FAILURES_QUEUE_URL');
const sqs = new SQSClient({});

interface BatchWork<Item> {
  readonly items: readonly Item[];
  /** What Lambda knows an item by. */
  readonly idOf: (item: Item) => string;
  readonly work: (item: Item) => Promise<void>;
  /** In a stream nothing overtakes what failed; in a queue the others don't wait for it. */
  readonly whenOneFails: 'stop' | 'go on';
}

/**
 * Works through a batch one after the other and tells Lambda which items to bring again. What can never be read is set
 * aside at once, with the reason, since trying again would not help.
 */
export async function workThrough<Item>(batch: BatchWork<Item>): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const item of batch.items) {
    try {
      await batch.work(item);
    } catch (error) {
      if (error instanceof InvalidMessage) {
        await setAside(item, error.message);
        continue;
      }
      logger.error('This item failed and will be brought again', { error });
      batchItemFailures.push({ itemIdentifier: batch.idOf(item) });
      if (batch.whenOneFails === 'stop') break;
    }
  }
  return { batchItemFailures };
}

async function setAside(item: unknown, reason: string): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: failuresQueue,
      MessageBody: JSON.stringify({ reason, item }),
    }),
  );
}
`;
