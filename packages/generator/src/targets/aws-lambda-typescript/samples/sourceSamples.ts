import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sampleAccount, sampleMillis, sampleRegion, sampleTime, sampleUuid } from '../../../contract/sampleValues.ts';
import type { Device, ObjectStore, PlannedFunction, Source } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { webhookSample } from './httpSample.ts';
import { toAttributeValue } from './toAttributeValue.ts';

type Samples = {
  readonly [Type in Source['type']]: (
    message: JsonValue,
    source: Extract<Source, { readonly type: Type }>,
  ) => JsonObject;
};

const samples: Samples = {
  device: deviceSample,
  objectStore: objectSample,
  queue: queueSample,
  stream: streamSample,
  table: tableSample,
  topic: topicSample,
  webhook: webhookSample,
};

/** What a source sends, as AWS hands it over. */
export function sourceSample(planned: PlannedFunction, source: Source): JsonObject {
  const message = planned.role === 'command' ? sampleOf(planned.command).value : {};
  // A sample takes the source that it stands under.
  const write = samples[source.type] as (message: JsonValue, source: Source) => JsonObject;
  return write(message, source);
}

function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${sampleRegion}:${sampleAccount}:${resource}`;
}

function queueSample(message: JsonValue): JsonObject {
  return {
    Records: [
      {
        messageId: sampleUuid,
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
        body: JSON.stringify(message),
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: String(sampleMillis),
          SenderId: sampleAccount,
          ApproximateFirstReceiveTimestamp: String(sampleMillis + 1),
        },
        messageAttributes: {},
        md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
        eventSource: 'aws:sqs',
        eventSourceARN: arn('sqs', 'sample'),
        awsRegion: sampleRegion,
      },
    ],
  };
}

function topicSample(message: JsonValue): JsonObject {
  return {
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: `${arn('sns', 'sample')}:${sampleUuid}`,
        Sns: {
          Type: 'Notification',
          MessageId: sampleUuid,
          TopicArn: arn('sns', 'sample'),
          Message: JSON.stringify(message),
          Timestamp: sampleTime,
          SignatureVersion: '1',
          Signature: 'EXAMPLE',
          SigningCertUrl: 'EXAMPLE',
          UnsubscribeUrl: 'EXAMPLE',
          MessageAttributes: {},
        },
      },
    ],
  };
}

function streamSample(message: JsonValue): JsonObject {
  const sequenceNumber = '49590338271490256608559692538361571095921575989136588898';
  return {
    Records: [
      {
        kinesis: {
          kinesisSchemaVersion: '1.0',
          partitionKey: 'sample',
          sequenceNumber,
          data: toBase64(JSON.stringify(message)),
          approximateArrivalTimestamp: sampleMillis / 1000,
        },
        eventSource: 'aws:kinesis',
        eventVersion: '1.0',
        eventID: `shardId-000000000006:${sequenceNumber}`,
        eventName: 'aws:kinesis:record',
        invokeIdentityArn: `arn:aws:iam::${sampleAccount}:role/sample`,
        awsRegion: sampleRegion,
        eventSourceARN: arn('kinesis', 'stream/sample'),
      },
    ],
  };
}

function fieldsOf(message: JsonValue): JsonObject {
  return typeof message === 'object' && message !== null && !Array.isArray(message) ? (message as JsonObject) : {};
}

function toBase64(text: string): string {
  return btoa(Array.from(utf8ToBytes(text), (byte) => String.fromCharCode(byte)).join(''));
}

function tableSample(message: JsonValue): JsonObject {
  const image = Object.fromEntries(
    Object.entries({ id: 'sample', ...fieldsOf(message) }).map(([name, value]) => [name, toAttributeValue(value)]),
  );
  return {
    Records: [
      {
        eventID: 'c4ca4238a0b923820dcc509a6f75849b',
        eventName: 'INSERT',
        eventVersion: '1.1',
        eventSource: 'aws:dynamodb',
        awsRegion: sampleRegion,
        dynamodb: {
          ApproximateCreationDateTime: sampleMillis / 1000,
          Keys: { id: { S: 'sample' } },
          NewImage: image,
          SequenceNumber: '4421584500000000017450439091',
          SizeBytes: 26,
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
        eventSourceARN: arn('dynamodb', 'table/sample/stream/2026-03-02T00:00:00.000'),
      },
    ],
  };
}

/** A reading as the rule hands it over: with the parts of its topic and how it was delivered. */
function deviceSample(message: JsonValue, { topicFilter, parameters }: Device): JsonObject {
  const levels = topicFilter.split('/').map((level) => (level === '+' || level === '#' ? 'sample' : level));
  const parts = Object.fromEntries(parameters.map(({ name }) => [name, 'sample']));
  return {
    ...parts,
    ...fieldsOf(message),
    mqttTopic: levels.join('/'),
    mqttDelivery: sampleUuid,
    mqttReceivedAt: sampleMillis,
  };
}

function objectSample(_message: JsonValue, { prefix, suffix, on }: ObjectStore): JsonObject {
  // Half of a pair of surrogates can't travel in a URI.
  const key = encodeURIComponent(`${prefix}sample 1${suffix}`.toWellFormed())
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
  const isCreated = on === 'created';
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: sampleRegion,
        eventTime: sampleTime,
        eventName: isCreated ? 'ObjectCreated:Put' : 'ObjectRemoved:Delete',
        userIdentity: { principalId: 'AWS:EXAMPLE' },
        requestParameters: { sourceIPAddress: '192.0.2.1' },
        responseElements: { 'x-amz-request-id': 'EXAMPLE123456789', 'x-amz-id-2': 'EXAMPLE' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'sample',
          bucket: { name: 'sample', ownerIdentity: { principalId: 'EXAMPLE' }, arn: 'arn:aws:s3:::sample' },
          object: {
            key,
            ...(isCreated ? { size: 1024, eTag: '0123456789abcdef0123456789abcdef' } : {}),
            versionId: '096fKKXTRTtl3on89fVO.nfljtsv6qko',
            sequencer: '0A1B2C3D4E5F678901',
          },
        },
      },
    ],
  };
}
