import type { PlannedFunction, Schedule } from '../../../../plan/ServerlessPlan.ts';
import { toOneLine } from '../../../../text/toOneLine.ts';
import type { Resource, TemplateValue } from './CloudFormation.ts';
import { arn, getAtt, ref, sub } from './intrinsics.ts';
import { logicalIdsOf } from './logicalIds.ts';
import { physicalName } from './physicalName.ts';
import { trust } from './statements.ts';

/** What a scheduled function is given. The execution id stays the same when Scheduler tries again. */
const scheduleInput = JSON.stringify({
  scheduledTime: '<aws.scheduler.scheduled-time>',
  executionId: '<aws.scheduler.execution-id>',
  attempt: '<aws.scheduler.attempt-number>',
});

export function samSchedule(fn: PlannedFunction, { expression, timeZone }: Schedule): TemplateValue {
  const ids = logicalIdsOf(fn);
  return {
    Type: 'ScheduleV2',
    Properties: {
      // Without the stack's name two stages in one account would collide.
      Name: sub(`\${AWS::StackName}-${physicalName(fn.names.kebab)}`),
      ScheduleExpression: toOneLine(expression),
      ScheduleExpressionTimezone: toOneLine(timeZone),
      FlexibleTimeWindow: { Mode: 'OFF' },
      RoleArn: getAtt(ids.invoker, 'Arn'),
      Input: scheduleInput,
      RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3600 },
      DeadLetterConfig: { Arn: getAtt(ids.undelivered, 'Arn') },
    },
  };
}

/** Whose name Scheduler acts in: it may start this function and keep what it could not start. */
export function scheduleInvoker(fn: PlannedFunction): Resource {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trust('scheduler.amazonaws.com', {
        Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } },
      }),
      Policies: [
        {
          PolicyName: 'invoke',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'lambda:InvokeFunction',
                // By name: the function's own attribute would make a circle of function, schedule and role.
                Resource: arn('lambda', `function:\${AWS::StackName}-${physicalName(fn.names.kebab)}`),
              },
              { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: getAtt(logicalIdsOf(fn).undelivered, 'Arn') },
            ],
          },
        },
      ],
    },
  };
}
