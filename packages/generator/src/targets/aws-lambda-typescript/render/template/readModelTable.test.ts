import { describe, expect, it } from 'vitest';
import { buildTemplate } from './buildTemplate.ts';
import { getOpenOrders, orderingPlan, placeOrder, planOf } from './testing/orderingPlan.ts';

const { Resources } = buildTemplate(orderingPlan);

describe('the table of read models', () => {
  it('[G74] outlives the stack, and only what is gone expires in it', () => {
    expect(Resources['ReadModelTable']).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'readModel', KeyType: 'HASH' },
          { AttributeName: 'key', KeyType: 'RANGE' },
        ],
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
        Tags: [
          { Key: 'Stage', Value: { Ref: 'Stage' } },
          { Key: 'Context', Value: 'ordering' },
        ],
      },
    });
  });

  it('[G74] is there only when something is kept in it', () => {
    expect(buildTemplate(planOf(placeOrder)).Resources).not.toHaveProperty('ReadModelTable');
  });

  it('[G74] is used by each function for its own read model alone', () => {
    expect(rightsOf('UpdateOpenOrdersRole')).toEqual([keyed(['dynamodb:GetItem', 'dynamodb:PutItem'])]);
    expect(rightsOf('GetOpenOrdersRole')).toEqual([keyed('dynamodb:Query')]);
    expect(rightsOf('PlaceOrderRole')).toEqual([]);
  });

  it('[G74] is read item by item by a query of one view', () => {
    const route = { ...getOpenOrders.trigger, path: '/orders/{orderId}', parameters: ['orderId'] };
    const one = buildTemplate(planOf({ ...getOpenOrders, trigger: route }));
    expect(rightsOf('GetOpenOrdersRole', one.Resources)).toEqual([keyed('dynamodb:GetItem')]);
  });
});

function rightsOf(roleId: string, resources = Resources) {
  const policies = resources[roleId]?.Properties['Policies'] as unknown as readonly Policy[] | undefined;
  const statements = policies?.flatMap(({ PolicyDocument }) => PolicyDocument.Statement) ?? [];
  return statements
    .filter(({ Resource }) => JSON.stringify(Resource).includes('ReadModelTable'))
    .map(({ Sid: _, ...statement }) => statement);
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly { readonly Sid: string; readonly Resource: unknown }[] };
}

function keyed(actions: string | readonly string[]) {
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: { 'Fn::GetAtt': ['ReadModelTable', 'Arn'] },
    Condition: {
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['OpenOrders'] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  };
}
