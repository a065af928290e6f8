import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { describe, expect, it } from 'vitest';
import { planContext } from '../../../../../plan/planContext.ts';
import { buildTemplate } from '../buildTemplate.ts';
import type { Resource, TemplateValue } from '../CloudFormation.ts';

/** The templates of the parcel depot, which has every trigger. */
const depot = templateOf('Depot');
const billing = templateOf('Billing');

const sources = {
  RecordScanQueue: 'AWS::SQS::Queue',
  CarrierNoticesTopic: 'AWS::SNS::Topic',
  VanPositionsStream: 'AWS::Kinesis::Stream',
  OldAddressBookSourceTable: 'AWS::DynamoDB::Table',
  ImportManifestBucket: 'AWS::S3::Bucket',
} as const;

describe('templateOfTrigger', () => {
  it.each(Object.entries(sources))('[G57] has the source %s, keeps it and says where it is', (id, type) => {
    expect(depot.Resources[id]).toMatchObject({ Type: type, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(Object.keys(depot.Outputs ?? {}).filter((output) => output.startsWith(id))).toHaveLength(1);
  });

  it.each([
    ['RecordScan', 'SQS'],
    ['NoteDelay', 'SNS'],
    ['RecordPosition', 'Kinesis'],
    ['CorrectAddress', 'DynamoDB'],
    ['ImportManifest', 'S3'],
    ['SendBackUnclaimedParcels', 'ScheduleV2'],
    ['RegisterParcel', 'HttpApi'],
    ['WhenParcelWeighed', 'EventBridgeRule'],
  ])('[G40] starts %s by %s', (fn, type) => {
    expect(Object.values(eventsOf(fn)).map((event) => (event as { Type: string }).Type)).toEqual([type]);
  });

  it('[G40] listens to devices with a rule that keeps what it can not hand over', () => {
    expect(eventsOf('RecordWeight')).toEqual({});
    expect(depot.Resources['RecordWeightDeviceRule']?.Properties['TopicRulePayload']).toMatchObject({
      Sql: "SELECT *, topic(2) AS scaleId, topic() AS mqttTopic, newuuid() AS mqttDelivery, timestamp() AS mqttReceivedAt FROM 'scales/+/weight'",
      ErrorAction: { Sqs: { QueueUrl: { Ref: 'RecordWeightUndelivered' } } },
    });
    expect(depot.Resources['RecordWeightDevicePermission']?.Properties).toMatchObject({
      Principal: 'iot.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': ['RecordWeightDeviceRule', 'Arn'] },
    });
  });

  it.each([
    ['RecordScan', 'ReadQueue', { 'Fn::GetAtt': ['RecordScanQueue', 'Arn'] }],
    ['RecordPosition', 'ReadStream', { 'Fn::GetAtt': ['VanPositionsStream', 'Arn'] }],
    ['CorrectAddress', 'ReadChanges', { 'Fn::GetAtt': ['OldAddressBookSourceTable', 'StreamArn'] }],
  ])('[G58] lets %s read what starts it', (fn, sid, resource) => {
    expect(statementsOf(depot.Resources[`${fn}Role`])).toContainEqual(
      expect.objectContaining({ Sid: sid, Effect: 'Allow', Resource: resource }),
    );
  });

  it('[G58] lets a function read the objects below its prefix', () => {
    expect(depot.Resources['ImportManifestObjectAccess']?.Properties).toMatchObject({
      Roles: [{ Ref: 'ImportManifestRole' }],
      PolicyDocument: {
        Statement: [
          {
            Action: ['s3:GetObject', 's3:GetObjectVersion'],
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['ImportManifestBucket', 'Arn'] }, '/incoming/*']] },
          },
        ],
      },
    });
  });

  it('[G59] gives out messages again alone, in time and not for ever', () => {
    const { Timeout } = depot.Resources['RecordScanFunction']?.Properties ?? {};
    expect(depot.Resources['RecordScanQueue']?.Properties).toMatchObject({
      VisibilityTimeout: 6 * Number(Timeout),
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: { 'Fn::GetAtt': ['RecordScanFailures', 'Arn'] } },
    });
    expect(eventsOf('RecordScan')).toMatchObject({
      Messages: { Properties: { FunctionResponseTypes: ['ReportBatchItemFailures'] } },
    });
  });

  it.each(['RecordPosition', 'CorrectAddress'])('[G59] follows what %s reads in order and not for ever', (fn) => {
    const [event] = Object.values(eventsOf(fn));
    expect(event).toMatchObject({
      Properties: {
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': [`${fn}Failures`, 'Arn'] } } },
      },
    });
  });

  it('[G43] keeps notifications that can not be delivered', () => {
    expect(eventsOf('NoteDelay')).toMatchObject({
      Notifications: {
        Properties: {
          FilterPolicyScope: 'MessageAttributes',
          FilterPolicy: { kind: ['delay'] },
          RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['NoteDelayUndelivered', 'Arn'] } },
        },
      },
    });
  });

  it('[G60] opens a webhook to the world and gives its function the secret', () => {
    expect(eventsOf('ConfirmPayment', billing)).toMatchObject({
      Request: { Properties: { Method: 'POST', Path: '/payment-notices', Auth: { Authorizer: 'NONE' } } },
    });
    expect(statementsOf(billing.Resources['ConfirmPaymentRole'])).toContainEqual(
      expect.objectContaining({
        Action: 'secretsmanager:GetSecretValue',
        Resource: { Ref: 'PaymentNoticesWebhookSecret' },
      }),
    );
  });

  it('[G16] waits for requests of other contexts by their source and type', () => {
    expect(eventsOf('ChargeSender', billing)).toMatchObject({
      RequestRule: {
        Properties: {
          Pattern: {
            source: ['depot'],
            'detail-type': ['ChargeSender'],
            detail: { type: ['billing.ChargeSender'], schemaversion: [1] },
          },
        },
      },
    });
    expect(statementsOf(depot.Resources['WhenParcelWeighedRole'])).toContainEqual(
      expect.objectContaining({
        Action: 'events:PutEvents',
        Condition: expect.objectContaining({
          'ForAllValues:StringEquals': { 'events:source': ['depot'], 'events:detail-type': ['ChargeSender'] },
        }),
      }),
    );
  });
});

function templateOf(contextName: string) {
  const board = examples.find(({ id }) => id === 'parcel-depot')?.board;
  if (board === undefined) throw new Error('The parcel depot is gone.');
  const { model } = deriveModel(board);
  const context = model.boundedContexts.find(({ name }) => name === contextName);
  if (context === undefined) throw new Error(`The parcel depot has no ${contextName}.`);
  return buildTemplate(planContext(context, model));
}

function eventsOf(fn: string, template = depot): Readonly<Record<string, TemplateValue>> {
  const events = template.Resources[`${fn}Function`]?.Properties['Events'] ?? {};
  return events as Readonly<Record<string, TemplateValue>>;
}

function statementsOf(role: Resource | undefined): readonly unknown[] {
  const policies = role?.Properties['Policies'] as unknown as readonly [
    { readonly PolicyDocument: { readonly Statement: readonly unknown[] } },
  ];
  return policies[0].PolicyDocument.Statement;
}
