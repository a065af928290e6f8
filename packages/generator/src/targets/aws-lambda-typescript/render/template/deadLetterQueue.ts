import type { Resources, TemplateValue } from './CloudFormation.ts';
import { getAtt, ref } from './intrinsics.ts';

const fourteenDays = 14 * 24 * 60 * 60;

export interface DeadLetterQueue {
  readonly logicalId: string;
  /** What lies in it, for whoever is woken by the alarm. */
  readonly meaning: string;
  /** The services that may put there what they could not deliver. */
  readonly senders?: readonly QueueSender[];
}

/** A service that may write to a queue on behalf of some resources. */
export interface QueueSender {
  readonly service: string;
  readonly arns: readonly TemplateValue[];
}

/** A queue for what could not be done, who may write to it, and an alarm as soon as something lies there. */
export function deadLetterQueue({ logicalId, meaning, senders = [] }: DeadLetterQueue): Resources {
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
          Statement: [denyInsecureTransport(logicalId), ...senders.map((sender) => allowSender(logicalId, sender))],
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

/** Refuses plain HTTP. */
export function denyInsecureTransport(logicalId: string): TemplateValue {
  return {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: getAtt(logicalId, 'Arn'),
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

function allowSender(logicalId: string, { service, arns }: QueueSender): TemplateValue {
  return {
    Sid: 'AllowUndelivered',
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'sqs:SendMessage',
    Resource: getAtt(logicalId, 'Arn'),
    Condition: { ArnEquals: { 'aws:SourceArn': [...arns] } },
  };
}
