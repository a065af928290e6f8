import type { PlannedAggregate, PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resources, TemplateValue } from './CloudFormation.ts';
import { getAtt } from './intrinsics.ts';
import { sharedLogicalIds } from './logicalIds.ts';
import { tagList } from './tags.ts';

/**
 * What happened, which is the only state of the aggregates: nothing in it expires or changes, and it outlives the stack.
 * Its stream is the way to the bus.
 */
export function eventTable(context: PlannedContext): Resources {
  return {
    [sharedLogicalIds.eventTable]: {
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'stream', AttributeType: 'S' },
          { AttributeName: 'version', AttributeType: 'N' },
        ],
        KeySchema: [
          { AttributeName: 'stream', KeyType: 'HASH' },
          { AttributeName: 'version', KeyType: 'RANGE' },
        ],
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
        Tags: tagList(context),
      },
    },
  };
}

/**
 * Reads and appends to the streams of these aggregates alone. Transactions need no right of their own. A request without
 * a key would pass `ForAllValues` by itself.
 */
export function keepEvents({ stores }: PlannedFunction): readonly TemplateValue[] {
  if (stores.length === 0) return [];
  return [
    {
      Sid: 'KeepEvents',
      Effect: 'Allow',
      Action: ['dynamodb:Query', 'dynamodb:PutItem'],
      Resource: getAtt(sharedLogicalIds.eventTable, 'Arn'),
      Condition: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': stores.map(streamsOf) },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    },
  ];
}

function streamsOf({ wireName }: PlannedAggregate): string {
  return `${wireName}#*`;
}
