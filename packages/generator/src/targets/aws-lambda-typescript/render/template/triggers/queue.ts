import type { PlannedFunction } from '../../../../../plan/ServerlessPlan.ts';
import { denyInsecureTransport } from '../deadLetterQueue.ts';
import { asynchronousTimeout } from '../functionTimeout.ts';
import { getAtt, ref } from '../intrinsics.ts';
import { logicalIdsOf } from '../logicalIds.ts';
import { allow } from '../statements.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

const fourteenDays = 14 * 24 * 60 * 60;

/** A queue of the function's own: two functions that read one queue would take each other's messages. */
export function queueTemplate(fn: PlannedFunction): TriggerTemplate {
  const { queue, failures } = logicalIdsOf(fn);
  return {
    events: {
      Messages: {
        Type: 'SQS',
        Properties: {
          Queue: getAtt(queue, 'Arn'),
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    },
    resources: {
      [queue]: {
        Type: 'AWS::SQS::Queue',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          MessageRetentionPeriod: fourteenDays,
          SqsManagedSseEnabled: true,
          // AWS advises six times the timeout of the function, so that a message is not given out while it is worked on.
          VisibilityTimeout: 6 * asynchronousTimeout,
          RedrivePolicy: { deadLetterTargetArn: getAtt(failures, 'Arn'), maxReceiveCount: 5 },
        },
      },
      [`${queue}Policy`]: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: {
          Queues: [ref(queue)],
          PolicyDocument: { Version: '2012-10-17', Statement: [denyInsecureTransport(queue)] },
        },
      },
    },
    statements: [
      allow('ReadQueue', ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], getAtt(queue, 'Arn')),
    ],
    outputs: { [`${queue}Url`]: { Description: 'Where messages are sent', Value: ref(queue) } },
  };
}
