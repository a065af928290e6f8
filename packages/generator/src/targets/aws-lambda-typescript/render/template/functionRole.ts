import type { PlannedContext, PlannedFunction, PlannedMessage } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, TemplateValue } from './CloudFormation.ts';
import { keepEvents } from './eventTable.ts';
import { arn, getAtt } from './intrinsics.ts';
import { type FunctionLogicalIds, logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { useViews } from './readModelTable.ts';
import { allow, trust } from './statements.ts';
import { isAsynchronous, isIdempotent } from './traits.ts';

/** Exactly what one function of a plan does. */
export function functionRole(
  fn: PlannedFunction,
  context: PlannedContext,
  trigger: readonly TemplateValue[],
): Resource {
  const ids = logicalIdsOf(fn);
  const said = [...fn.publishes, ...(fn.role === 'policy' ? fn.sends : [])];
  return roleThatMay(ids, [
    ...(isIdempotent(fn) ? [rememberWhatWasDone] : []),
    ...keepEvents(fn),
    ...useViews(fn),
    ...trigger,
    ...speakOnBus(said, context),
    ...(isAsynchronous(fn) ? [allow('KeepFailures', 'sqs:SendMessage', getAtt(ids.failures, 'Arn'))] : []),
  ]);
}

/** The role of one function; the policies that SAM would attach by itself reach every resource of the account. */
export function roleThatMay({ logs }: Pick<FunctionLogicalIds, 'logs'>, rights: readonly TemplateValue[]): Resource {
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
              allow('WriteOwnLogs', ['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(logs, 'Arn')),
              // X-Ray knows no resources to restrict this to.
              allow('WriteTraces', ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'),
              ...rights,
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
export function speakOnBus(said: readonly PlannedMessage[], context: PlannedContext): readonly TemplateValue[] {
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
