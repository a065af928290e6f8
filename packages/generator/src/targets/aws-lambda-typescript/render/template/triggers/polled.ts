import type { PlannedFunction } from '../../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from '../CloudFormation.ts';
import { getAtt } from '../intrinsics.ts';
import { logicalIdsOf } from '../logicalIds.ts';

/**
 * How Lambda reads a stream in order: a record that fails is tried again a few times, in ever smaller batches, and is then
 * told of in the queue of failures. Without an end to the attempts one record would stop its shard for good.
 */
export function polledInOrder(fn: PlannedFunction, streamArn: TemplateValue): Readonly<Record<string, TemplateValue>> {
  return {
    Stream: streamArn,
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 100,
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 5,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(logicalIdsOf(fn).failures, 'Arn') } },
  };
}
