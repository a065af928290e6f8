import type { PlannedFunction, Table } from '../../../../../plan/ServerlessPlan.ts';
import { getAtt, ref } from '../intrinsics.ts';
import { sourceLogicalIds } from '../logicalIds.ts';
import { allow } from '../statements.ts';
import { polledInOrder } from './polled.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

export function tableTemplate(fn: PlannedFunction, source: Table): TriggerTemplate {
  const { table } = sourceLogicalIds(source);
  const streamArn = getAtt(table, 'StreamArn');
  return {
    events: { Changes: { Type: 'DynamoDB', Properties: polledInOrder(fn, streamArn) } },
    resources: {
      [table]: {
        Type: 'AWS::DynamoDB::Table',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { SSEEnabled: true },
        },
      },
    },
    statements: [
      allow('ReadChanges', ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], streamArn),
      // The list of streams knows no resources to restrict this to.
      allow('FindStream', 'dynamodb:ListStreams', '*'),
    ],
    outputs: { [`${table}Name`]: { Description: 'The table whose changes start work', Value: ref(table) } },
  };
}
