import { describe, expect, it } from 'vitest';
import { buildTemplate } from './buildTemplate.ts';
import { getOpenOrders, orderExpired, orderingPlan, orderPlaced, placeOrder, planOf } from './testing/orderingPlan.ts';

const { Resources } = buildTemplate(orderingPlan);

describe('the event table and its outbox', () => {
  it('[G60] outlives the stack, forgets nothing and hands on what is put into it', () => {
    expect(Resources['EventTable']).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'stream', KeyType: 'HASH' },
          { AttributeName: 'version', KeyType: 'RANGE' },
        ],
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
      },
    });
    expect(Resources['EventTable']?.Properties).not.toHaveProperty('TimeToLiveSpecification');
  });

  it('[G60] is there only when a function keeps events', () => {
    const plan = planOf(getOpenOrders, { ...placeOrder, stores: [], publishes: [orderPlaced] });
    const ids = Object.keys(buildTemplate(plan).Resources);
    expect(ids.filter((id) => /^(EventTable|PublishEvents)/.test(id))).toEqual([]);
    expect(Object.keys(Resources).filter((id) => /^(EventTable|PublishEvents)/.test(id))).toEqual([
      'EventTable',
      'PublishEventsFunction',
      'PublishEventsRole',
      'PublishEventsLogs',
      'PublishEventsFailures',
      'PublishEventsFailuresPolicy',
      'PublishEventsFailuresAlarm',
    ]);
  });

  it('[G61] publishes each stream in its order, gives up in the end and keeps where it gave up', () => {
    expect(Resources['PublishEventsFunction']?.Properties['Events']).toEqual({
      Kept: {
        Type: 'DynamoDB',
        Properties: {
          Stream: { 'Fn::GetAtt': ['EventTable', 'StreamArn'] },
          StartingPosition: 'TRIM_HORIZON',
          BatchSize: 10,
          ParallelizationFactor: 1,
          FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          BisectBatchOnFunctionError: true,
          MaximumRetryAttempts: 20,
          DestinationConfig: {
            OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': ['PublishEventsFailures', 'Arn'] } },
          },
        },
      },
    });
  });

  it('[G61] lets the outbox alone publish what is kept, and write nothing', () => {
    const roles = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
    for (const { wireName } of [orderExpired, orderPlaced]) {
      const publishers = roles.filter(([, role]) => JSON.stringify(role).includes(`"${wireName}"`));
      expect(publishers.map(([id]) => id)).toEqual(['PublishEventsRole']);
    }
    expect(JSON.stringify(Resources['PublishEventsRole'])).not.toMatch(/dynamodb:(Put|Update|Delete)Item/);
  });
});
