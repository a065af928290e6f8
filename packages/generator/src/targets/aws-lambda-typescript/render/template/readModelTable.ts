import { scopeOf } from '../../../../plan/readModels.ts';
import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resources, TemplateValue } from './CloudFormation.ts';
import { getAtt } from './intrinsics.ts';
import { sharedLogicalIds } from './logicalIds.ts';
import { tagList } from './tags.ts';

/** What the read models show, each in a partition of its own, see ADR-0022. Only what is gone expires. */
export function readModelTable(context: PlannedContext): Resources {
  return {
    [sharedLogicalIds.readModelTable]: {
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'readModel', AttributeType: 'S' },
          { AttributeName: 'key', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'readModel', KeyType: 'HASH' },
          { AttributeName: 'key', KeyType: 'RANGE' },
        ],
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
        Tags: tagList(context),
      },
    },
  };
}

/** What a function does with the views of its read model, and with those of no other. */
export function useViews(fn: PlannedFunction): readonly TemplateValue[] {
  if (fn.role === 'projector')
    return [mayUse('KeepViews', ['dynamodb:GetItem', 'dynamodb:PutItem'], fn.readModel.wireName)];
  if (fn.role !== 'query') return [];
  switch (scopeOf(fn)) {
    case 'view':
      return [mayUse('ReadViews', 'dynamodb:GetItem', fn.readModel.wireName)];
    case 'page':
      return [mayUse('ReadViews', 'dynamodb:Query', fn.readModel.wireName)];
    case undefined:
      return [];
  }
}

/** A request without a key would pass `ForAllValues` by itself. */
function mayUse(sid: string, actions: string | readonly string[], wireName: string): TemplateValue {
  return {
    Sid: sid,
    Effect: 'Allow',
    Action: actions,
    Resource: getAtt(sharedLogicalIds.readModelTable, 'Arn'),
    Condition: {
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [wireName] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  };
}
