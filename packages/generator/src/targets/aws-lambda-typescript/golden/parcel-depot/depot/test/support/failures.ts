import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach } from 'vitest';

const queue = mockClient(SQSClient);

beforeEach(() => {
  queue.reset();
  queue.on(SendMessageCommand).resolves({});
});

/** What lies in the queue of failures. */
export function keptFailures(): string[] {
  return queue
    .commandCalls(SendMessageCommand)
    .map(({ args: [{ input }] }) => input.MessageBody ?? '');
}
