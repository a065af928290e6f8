import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, TemplateValue } from './CloudFormation.ts';
import { arn, getAtt } from './intrinsics.ts';
import { logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { isAsynchronous, isIdempotent } from './traits.ts';

/** Exactly what one function does; the policies that SAM would attach by itself reach every resource of the account. */
export function functionRole(fn: PlannedFunction, context: PlannedContext): Resource {
  const ids = logicalIdsOf(fn);
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'least-privilege',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              allow('WriteOwnLogs', ['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(ids.logs, 'Arn')),
              // X-Ray knows no resources to restrict this to.
              allow('WriteTraces', ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'),
              ...(isIdempotent(fn) ? [rememberWhatWasDone] : []),
              ...publishOwnEvents(fn, context),
              ...(isAsynchronous(fn) ? [allow('KeepFailures', 'sqs:SendMessage', getAtt(ids.failures, 'Arn'))] : []),
            ],
          },
        },
      ],
    },
  };
}

/** Lets one AWS service take a role. */
export function trust(service: string, condition: Readonly<Record<string, TemplateValue>> = {}): TemplateValue {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', ...condition }],
  };
}

const rememberWhatWasDone = allow(
  'RememberWhatWasDone',
  ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  getAtt(sharedLogicalIds.idempotencyTable, 'Arn'),
);

function allow(sid: string, actions: string | readonly string[], resource: TemplateValue): TemplateValue {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource };
}

/**
 * Source and detail type are keys with several values, one per entry of a request: `StringEquals` would never match, and
 * `ForAllValues` alone would let a request pass that has none.
 */
function publishOwnEvents({ publishes }: PlannedFunction, context: PlannedContext): readonly TemplateValue[] {
  if (publishes.length === 0) return [];
  const detailTypes = [...new Set(publishes.map(({ wireName }) => wireName))].sort();
  return [
    {
      Sid: 'PublishOwnEvents',
      Effect: 'Allow',
      Action: 'events:PutEvents',
      Resource: arn('events', `event-bus/\${EventBusName}`),
      Condition: {
        'ForAllValues:StringEquals': { 'events:source': [context.source], 'events:detail-type': detailTypes },
        Null: { 'events:source': 'false', 'events:detail-type': 'false' },
      },
    },
  ];
}
