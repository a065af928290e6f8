import { eventStores } from '../../../../plan/eventStores.ts';
import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, Resources, TemplateValue } from './CloudFormation.ts';
import { deadLetterQueue } from './deadLetterQueue.ts';
import { roleThatMay, speakOnBus } from './functionRole.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { logGroup } from './logGroup.ts';
import { sharedLogicalIds } from './logicalIds.ts';

/** No function of a plan has this name. */
export const outboxName = 'publish-events';

const ids = {
  function: 'PublishEventsFunction',
  role: 'PublishEventsRole',
  logs: 'PublishEventsLogs',
  failures: 'PublishEventsFailures',
};

/** The one function that publishes what was kept: state and event can't part. */
export function outbox(plan: ServerlessPlan): Resources {
  return {
    [ids.function]: outboxFunction(),
    [ids.role]: outboxRole(plan),
    [ids.logs]: logGroup(sub(`/aws/lambda/\${AWS::StackName}-${outboxName}`)),
    ...deadLetterQueue({
      logicalId: ids.failures,
      meaning: 'Events that were kept and could not be published; README.md says how to publish them',
    }),
  };
}

function outboxFunction(): Resource {
  return {
    Type: 'AWS::Serverless::Function',
    Properties: {
      FunctionName: sub(`\${AWS::StackName}-${outboxName}`),
      Description: 'Outbox: publishes the events that were kept',
      CodeUri: `dist/${outboxName}/`,
      Role: getAtt(ids.role, 'Arn'),
      Timeout: 60,
      LoggingConfig: { LogGroup: ref(ids.logs) },
      Events: { Kept: keptEvents() },
    },
  };
}

/** In the order of each stream: one batch of a shard at a time, and one that fails holds up what comes after it. */
function keptEvents(): TemplateValue {
  return {
    Type: 'DynamoDB',
    Properties: {
      Stream: getAtt(sharedLogicalIds.eventTable, 'StreamArn'),
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      ParallelizationFactor: 1,
      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 20,
      DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(ids.failures, 'Arn') } },
    },
  };
}

function outboxRole(plan: ServerlessPlan): Resource {
  const events = eventStores(plan).flatMap((aggregate) => aggregate.events);
  return roleThatMay(ids, [
    {
      Sid: 'ReadWhatWasKept',
      Effect: 'Allow',
      Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      Resource: getAtt(sharedLogicalIds.eventTable, 'StreamArn'),
    },
    {
      Sid: 'LoadWhatIsPublishedAgain',
      Effect: 'Allow',
      Action: 'dynamodb:Query',
      Resource: getAtt(sharedLogicalIds.eventTable, 'Arn'),
    },
    ...speakOnBus(events, plan.context),
    { Sid: 'KeepFailures', Effect: 'Allow', Action: 'sqs:SendMessage', Resource: getAtt(ids.failures, 'Arn') },
  ]);
}
