import type { PlannedFunction, Topic } from '../../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from '../CloudFormation.ts';
import { getAtt, ref } from '../intrinsics.ts';
import { logicalIdsOf, sourceLogicalIds } from '../logicalIds.ts';
import { filterPolicy } from './filterPolicy.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

export function topicTemplate(fn: PlannedFunction, source: Topic): TriggerTemplate {
  const { topic } = sourceLogicalIds(source);
  return {
    events: {
      Notifications: {
        Type: 'SNS',
        Properties: {
          Topic: ref(topic),
          ...filterPolicy(source, fn),
          RedrivePolicy: { deadLetterTargetArn: getAtt(logicalIdsOf(fn).undelivered, 'Arn') },
        },
      },
    },
    resources: {
      [topic]: {
        Type: 'AWS::SNS::Topic',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: { KmsMasterKeyId: 'alias/aws/sns' },
      },
      [`${topic}Policy`]: topicPolicy(topic),
    },
    undelivered: [{ service: 'sns.amazonaws.com', arns: [ref(topic)] }],
    outputs: { [`${topic}Arn`]: { Description: 'Where notifications are published', Value: ref(topic) } },
  };
}

function topicPolicy(topic: string) {
  const owner: TemplateValue = { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root` };
  return {
    Type: 'AWS::SNS::TopicPolicy',
    Properties: {
      Topics: [ref(topic)],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AllowAccount',
            Effect: 'Allow',
            Principal: { AWS: owner },
            Action: ['sns:Publish', 'sns:Subscribe', 'sns:GetTopicAttributes'],
            Resource: ref(topic),
          },
          {
            Sid: 'DenyInsecureTransport',
            Effect: 'Deny',
            Principal: '*',
            Action: 'sns:Publish',
            Resource: ref(topic),
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    },
  };
}
