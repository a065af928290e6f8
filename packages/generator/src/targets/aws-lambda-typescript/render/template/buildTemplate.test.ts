import { describe, expect, it } from 'vitest';
import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { buildTemplate } from './buildTemplate.ts';
import type { TemplateValue } from './CloudFormation.ts';
import {
  expireOrders,
  getOpenOrders,
  orderExpired,
  orderingPlan,
  orderPlaced,
  placeOrder,
  planOf,
  whenPaymentReceived,
} from './testing/orderingPlan.ts';

const bus = `arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}`;

const logs = (of: string) => ({
  Sid: 'WriteOwnLogs',
  Effect: 'Allow',
  Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  Resource: { 'Fn::GetAtt': [`${of}Logs`, 'Arn'] },
});
const traces = {
  Sid: 'WriteTraces',
  Effect: 'Allow',
  Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  Resource: '*',
};
const memory = {
  Sid: 'RememberWhatWasDone',
  Effect: 'Allow',
  Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  Resource: { 'Fn::GetAtt': ['IdempotencyTable', 'Arn'] },
};
const keep = {
  Sid: 'KeepEvents',
  Effect: 'Allow',
  Action: ['dynamodb:Query', 'dynamodb:PutItem'],
  Resource: { 'Fn::GetAtt': ['EventTable', 'Arn'] },
  Condition: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['Order#*'] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
};
const views = (sid: string, action: string | readonly string[]) => ({
  Sid: sid,
  Effect: 'Allow',
  Action: action,
  Resource: { 'Fn::GetAtt': ['ReadModelTable', 'Arn'] },
  Condition: {
    'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['OpenOrders'] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
});
const failures = (of: string) => ({
  Sid: 'KeepFailures',
  Effect: 'Allow',
  Action: 'sqs:SendMessage',
  Resource: { 'Fn::GetAtt': [`${of}Failures`, 'Arn'] },
});
const publish = (...detailTypes: string[]) => ({
  Sid: 'SpeakOnBus',
  Effect: 'Allow',
  Action: 'events:PutEvents',
  Resource: { 'Fn::Sub': `${bus}:event-bus/\${EventBusName}` },
  Condition: {
    'ForAllValues:StringEquals': { 'events:source': ['ordering'], 'events:detail-type': detailTypes },
    Null: { 'events:source': 'false', 'events:detail-type': 'false' },
  },
});

describe('buildTemplate', () => {
  it('[G40] has what the functions need and nothing else', () => {
    expect(typesOf({ ...placeOrder, stores: [], publishes: [orderPlaced] })).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::IAM::Role',
      'AWS::Logs::LogGroup',
      'AWS::Logs::LogGroup',
      'AWS::Serverless::Function',
      'AWS::Serverless::HttpApi',
    ]);
    expect(typesOf(getOpenOrders)).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::DynamoDB::Table',
      'AWS::IAM::Role',
      'AWS::Logs::LogGroup',
      'AWS::Logs::LogGroup',
      'AWS::Serverless::Function',
      'AWS::Serverless::HttpApi',
    ]);
    expect(typesOf(whenPaymentReceived)).toEqual([
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Alarm',
      'AWS::DynamoDB::Table',
      'AWS::IAM::Role',
      'AWS::Logs::LogGroup',
      'AWS::SQS::Queue',
      'AWS::SQS::Queue',
      'AWS::SQS::QueuePolicy',
      'AWS::SQS::QueuePolicy',
      'AWS::Serverless::Function',
    ]);
    const published = { ...expireOrders, stores: [], publishes: [orderExpired] };
    expect(typesOf(published)).toHaveLength(typesOf(whenPaymentReceived).length + 1);
    expect(buildTemplate(planOf(whenPaymentReceived)).Outputs).toBeUndefined();
  });

  it('[G40] stays valid without functions: one resource that costs nothing', () => {
    expect(buildTemplate(planOf())).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: 'Ordering: a bounded context',
      Resources: { NothingYet: { Type: 'AWS::CloudFormation::WaitConditionHandle', Properties: {} } },
    });
  });

  it('[G41] gives every function a role that allows what it does and nothing else', () => {
    expect(statementsOf('PlaceOrderRole')).toEqual([logs('PlaceOrder'), traces, memory, keep]);
    expect(statementsOf('GetOpenOrdersRole')).toEqual([
      logs('GetOpenOrders'),
      traces,
      views('ReadViews', 'dynamodb:Query'),
    ]);
    expect(statementsOf('ExpireOrdersRole')).toEqual([
      logs('ExpireOrders'),
      traces,
      memory,
      keep,
      failures('ExpireOrders'),
    ]);
    expect(statementsOf('ExpireOrdersInvoker')).toEqual([
      {
        Effect: 'Allow',
        Action: 'lambda:InvokeFunction',
        Resource: {
          'Fn::Sub': `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${AWS::StackName}-expire-orders`,
        },
      },
      {
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Resource: { 'Fn::GetAtt': ['ExpireOrdersUndelivered', 'Arn'] },
      },
    ]);
    for (const fn of ['ExpireOrders', 'GetOpenOrders', 'PlaceOrder', 'UpdateOpenOrders', 'WhenPaymentReceived']) {
      expect(propertiesOf(`${fn}Function`)['Role']).toEqual({ 'Fn::GetAtt': [`${fn}Role`, 'Arn'] });
    }
  });

  it('[G42] lets a function publish its own events only, and one that has none nothing', () => {
    expect(statementsOf('UpdateOpenOrdersRole')).toEqual([
      logs('UpdateOpenOrders'),
      traces,
      views('KeepViews', ['dynamodb:GetItem', 'dynamodb:PutItem']),
      failures('UpdateOpenOrders'),
    ]);
    const both = buildTemplate(planOf({ ...placeOrder, stores: [], publishes: [orderExpired, orderPlaced] }));
    expect(at(both.Resources, 'PlaceOrderRole', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 3)).toEqual(
      publish('OrderExpired', 'OrderPlaced'),
    );
  });

  it('[G43] keeps what a function failed at, and apart from it what never reached the function', () => {
    for (const fn of ['ExpireOrders', 'UpdateOpenOrders', 'WhenPaymentReceived']) {
      const properties = propertiesOf(`${fn}Function`);
      expect(properties['EventInvokeConfig']).toEqual({
        MaximumRetryAttempts: 2,
        MaximumEventAgeInSeconds: 21600,
        DestinationConfig: { OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': [`${fn}Failures`, 'Arn'] } } },
      });
      for (const event of Object.values(properties['Events'] ?? {})) {
        expect(event).toMatchObject({
          Properties: { DeadLetterConfig: { Arn: { 'Fn::GetAtt': [`${fn}Undelivered`, 'Arn'] } } },
        });
      }
    }
    expect(propertiesOf('PlaceOrderFunction')['EventInvokeConfig']).toBeUndefined();
  });

  it('[G43] lets exactly the rules of a function put events into its queue, whatever the bus', () => {
    const rule = 'when-payment-received.payment-received';
    expect(at(propertiesOf('WhenPaymentReceivedUndeliveredPolicy'), 'PolicyDocument', 'Statement', 1)).toEqual({
      Sid: 'AllowUndelivered',
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: { 'Fn::GetAtt': ['WhenPaymentReceivedUndelivered', 'Arn'] },
      Condition: {
        ArnEquals: {
          'aws:SourceArn': [
            { 'Fn::Sub': `${bus}:rule/\${EventBusName}/\${AWS::StackName}-${rule}` },
            { 'Fn::Sub': `${bus}:rule/\${AWS::StackName}-${rule}` },
          ],
        },
      },
    });
    expect(at(propertiesOf('ExpireOrdersUndeliveredPolicy'), 'PolicyDocument', 'Statement')).toHaveLength(1);
  });

  it('[G44] has queues that refuse plain HTTP and raise an alarm as soon as something lies in them', () => {
    const { Resources } = buildTemplate(orderingPlan);
    const queues = Object.keys(Resources).filter((id) => Resources[id]?.Type === 'AWS::SQS::Queue');
    expect(queues).toHaveLength(7);
    for (const queue of queues) {
      expect(at(Resources, `${queue}Policy`, 'Properties', 'PolicyDocument', 'Statement', 0)).toEqual({
        Sid: 'DenyInsecureTransport',
        Effect: 'Deny',
        Principal: '*',
        Action: 'sqs:*',
        Resource: { 'Fn::GetAtt': [queue, 'Arn'] },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
      expect(at(Resources, `${queue}Alarm`, 'Properties')).toMatchObject({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }],
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
      });
    }
  });

  it('[G45] serves commands and queries behind IAM and gives up before the API does', () => {
    expect(propertiesOf('HttpApi')['Auth']).toEqual({ EnableIamAuthorizer: true, DefaultAuthorizer: 'AWS_IAM' });
    expect(propertiesOf('PlaceOrderFunction')['Events']).toEqual({
      Request: {
        Type: 'HttpApi',
        Properties: {
          ApiId: { Ref: 'HttpApi' },
          Method: 'POST',
          Path: '/orders/{orderId}',
          PayloadFormatVersion: '2.0',
        },
      },
    });
    expect(propertiesOf('PlaceOrderFunction')['Timeout']).toBeLessThan(30);
    expect(propertiesOf('GetOpenOrdersFunction')['Timeout']).toBeLessThan(30);
  });

  it('[G46] has a rule for every event of a function, for its source, detail type and version', () => {
    const rules = Object.entries(propertiesOf('UpdateOpenOrdersFunction')['Events'] ?? {});
    expect(rules.map(([key]) => key)).toEqual(['OrderPlacedRule', 'OrderExpiredRule']);
    expect(rules.map(([, rule]) => at(rule, 'Properties', 'RuleName'))).toEqual([
      { 'Fn::Sub': `\${AWS::StackName}-update-open-orders.order-placed` },
      { 'Fn::Sub': `\${AWS::StackName}-update-open-orders.order-expired` },
    ]);
    expect(rules.map(([, rule]) => at(rule, 'Properties', 'Pattern'))).toEqual([
      { source: ['ordering'], 'detail-type': ['OrderPlaced'], detail: { schemaversion: [1] } },
      { source: ['ordering'], 'detail-type': ['OrderExpired'], detail: { schemaversion: [1] } },
    ]);
    expect(
      at(propertiesOf('WhenPaymentReceivedFunction'), 'Events', 'PaymentReceivedRule', 'Properties'),
    ).toMatchObject({
      EventBusName: { Ref: 'EventBusName' },
      Pattern: { source: ['payment'], 'detail-type': ['PaymentReceived'], detail: { schemaversion: [2] } },
    });
  });

  it('[G46] tells events of the same name apart', () => {
    const [received] = whenPaymentReceived.trigger.type === 'event' ? whenPaymentReceived.trigger.events : [];
    if (received === undefined) throw new Error('The plan has an event.');
    const twin = { ...received, source: 'billing' };
    const template = buildTemplate(
      planOf({ ...whenPaymentReceived, trigger: { type: 'event', events: [received, twin] } }),
    );
    const rules = Object.entries(at(template.Resources, 'WhenPaymentReceivedFunction', 'Properties', 'Events') ?? {});
    expect(rules.map(([key]) => key)).toEqual(['PaymentReceivedRule', 'PaymentReceivedRule2']);
    expect(new Set(rules.map(([, rule]) => JSON.stringify(at(rule, 'Properties', 'RuleName')))).size).toBe(2);
  });

  it('[G47] has schedules in their time zone, on time, under the name of the stack', () => {
    expect(propertiesOf('ExpireOrdersFunction')['Events']).toEqual({
      Schedule: {
        Type: 'ScheduleV2',
        Properties: {
          Name: { 'Fn::Sub': `\${AWS::StackName}-expire-orders` },
          ScheduleExpression: 'cron(0 2 * * ? *)',
          ScheduleExpressionTimezone: 'Europe/Rome',
          FlexibleTimeWindow: { Mode: 'OFF' },
          RoleArn: { 'Fn::GetAtt': ['ExpireOrdersInvoker', 'Arn'] },
          Input:
            '{"scheduledTime":"<aws.scheduler.scheduled-time>","executionId":"<aws.scheduler.execution-id>","attempt":"<aws.scheduler.attempt-number>"}',
          RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3600 },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['ExpireOrdersUndelivered', 'Arn'] } },
        },
      },
    });
  });
});

function typesOf(fn: PlannedFunction): readonly string[] {
  return Object.values(buildTemplate(planOf(fn)).Resources)
    .map(({ Type }) => Type)
    .sort();
}

function propertiesOf(logicalId: string): { readonly [key: string]: TemplateValue } {
  return buildTemplate(orderingPlan).Resources[logicalId]?.Properties ?? {};
}

function statementsOf(role: string): unknown {
  return at(propertiesOf(role), 'Policies', 0, 'PolicyDocument', 'Statement');
}

function at(value: unknown, ...path: readonly (string | number)[]): object | undefined {
  let found: unknown = value;
  for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key];
  return found as object | undefined;
}
