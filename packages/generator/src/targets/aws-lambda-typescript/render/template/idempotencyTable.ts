import type { Resources } from './CloudFormation.ts';
import { sharedLogicalIds } from './logicalIds.ts';

/** Where Powertools remembers what has been done. Records expire by themselves, so losing the table loses no data. */
export function idempotencyTable(): Resources {
  return {
    [sharedLogicalIds.idempotencyTable]: {
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        TimeToLiveSpecification: { AttributeName: 'expiration', Enabled: true },
        SSESpecification: { SSEEnabled: true },
      },
    },
  };
}
