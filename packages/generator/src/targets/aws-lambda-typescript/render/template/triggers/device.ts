import type { Device, PlannedFunction } from '../../../../../plan/ServerlessPlan.ts';
import { getAtt, ref, sub } from '../intrinsics.ts';
import { logicalIdsOf } from '../logicalIds.ts';
import { allow, trust } from '../statements.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

/** A rule of its own instead of SAM's, which has no error action: what can't be handed over is kept. */
export function deviceTemplate(fn: PlannedFunction, device: Device): TriggerTemplate {
  const ids = logicalIdsOf(fn);
  return {
    resources: {
      [ids.deviceRule]: {
        Type: 'AWS::IoT::TopicRule',
        Properties: {
          TopicRulePayload: {
            Sql: deviceSql(device),
            AwsIotSqlVersion: '2016-03-23',
            RuleDisabled: false,
            Actions: [{ Lambda: { FunctionArn: getAtt(ids.function, 'Arn') } }],
            ErrorAction: {
              Sqs: { QueueUrl: ref(ids.undelivered), RoleArn: getAtt(ids.invoker, 'Arn'), UseBase64: false },
            },
          },
        },
      },
      [ids.devicePermission]: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: ref(ids.function),
          Principal: 'iot.amazonaws.com',
          SourceAccount: ref('AWS::AccountId'),
          SourceArn: getAtt(ids.deviceRule, 'Arn'),
        },
      },
      [ids.invoker]: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trust('iot.amazonaws.com', {
            Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } },
          }),
          Policies: [
            {
              PolicyName: 'keep-undelivered',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [allow('KeepUndelivered', 'sqs:SendMessage', getAtt(ids.undelivered, 'Arn'))],
              },
            },
          ],
        },
      },
    },
    undelivered: [],
    outputs: {
      [`${ids.deviceRule}Name`]: {
        Description: 'The rule that listens to the devices; grant them iot:Publish to its topics',
        Value: sub(`\${${ids.deviceRule}}`),
      },
    },
  };
}

/** The reading with what the topic says of it, and how it was delivered, which the function takes off again. */
function deviceSql({ topicFilter, parameters }: Device): string {
  const parts = parameters.map(({ name, level }) => `topic(${level}) AS ${name}`);
  const delivery = ['topic() AS mqttTopic', 'newuuid() AS mqttDelivery', 'timestamp() AS mqttReceivedAt'];
  return `SELECT *, ${[...parts, ...delivery].join(', ')} FROM '${topicFilter}'`;
}
