import type { Resources, TemplateValue } from './CloudFormation.ts';
import { getAtt, ref } from './intrinsics.ts';

const fourteenDays = 14 * 24 * 60 * 60;

export interface DeadLetterQueue {
  readonly logicalId: string;
  /** What lies in it, for whoever is woken by the alarm. */
  readonly meaning: string;
  /** The rules that may put undelivered events there. */
  readonly ruleArns?: readonly TemplateValue[];
}

/** A queue for what could not be done, who may write to it, and an alarm as soon as something lies there. */
export function deadLetterQueue({ logicalId, meaning, ruleArns = [] }: DeadLetterQueue): Resources {
  return {
    [logicalId]: {
      Type: 'AWS::SQS::Queue',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: { MessageRetentionPeriod: fourteenDays, SqsManagedSseEnabled: true },
    },
    [`${logicalId}Policy`]: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: {
        Queues: [ref(logicalId)],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            denyInsecureTransport(logicalId),
            ...(ruleArns.length > 0 ? [allowRules(logicalId, ruleArns)] : []),
          ],
        },
      },
    },
    [`${logicalId}Alarm`]: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        AlarmDescription: meaning,
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Dimensions: [{ Name: 'QueueName', Value: getAtt(logicalId, 'QueueName') }],
        Statistic: 'Maximum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
      },
    },
  };
}

function denyInsecureTransport(logicalId: string): TemplateValue {
  return {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: getAtt(logicalId, 'Arn'),
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

function allowRules(logicalId: string, ruleArns: readonly TemplateValue[]): TemplateValue {
  return {
    Sid: 'AllowRules',
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: getAtt(logicalId, 'Arn'),
    Condition: { ArnEquals: { 'aws:SourceArn': [...ruleArns] } },
  };
}
