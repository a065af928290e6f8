import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, TemplateValue } from './CloudFormation.ts';
import { arn, getAtt } from './intrinsics.ts';
import { logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { allow, trust } from './statements.ts';
import { isAsynchronous, isIdempotent } from './traits.ts';

/** Exactly what one function does; the policies that SAM would attach by itself reach every resource of the account. */
export function functionRole(
  fn: PlannedFunction,
  context: PlannedContext,
  trigger: readonly TemplateValue[],
): Resource {
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
              ...trigger,
              ...speakOnBus(fn, context),
              ...(isAsynchronous(fn) ? [allow('KeepFailures', 'sqs:SendMessage', getAtt(ids.failures, 'Arn'))] : []),
            ],
          },
        },
      ],
    },
  };
}

const rememberWhatWasDone = allow(
  'RememberWhatWasDone',
  ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  getAtt(sharedLogicalIds.idempotencyTable, 'Arn'),
);

/**
 * Source and detail type are keys with several values, one per entry of a request: `StringEquals` would never match, and
 * `ForAllValues` alone would let a request pass that has none.
 */
function speakOnBus(fn: PlannedFunction, context: PlannedContext): readonly TemplateValue[] {
  const said = [...fn.publishes, ...(fn.role === 'policy' ? fn.sends : [])];
  if (said.length === 0) return [];
  const detailTypes = [...new Set(said.map(({ wireName }) => wireName))].sort();
  return [
    {
      Sid: 'SpeakOnBus',
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
