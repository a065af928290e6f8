import type { JsonObject } from '@lambdastorm/schema';
import type { ElementRef } from './ModelElement.ts';

/** What makes a function run. */
export type Trigger = HttpTrigger | EventTrigger | SystemTrigger;

export interface HttpTrigger {
  readonly type: 'http';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Legal for API Gateway: starts with a slash, `{name}` is a parameter. */
  readonly path: string;
  readonly actorIds: readonly string[];
}

export interface EventTrigger {
  readonly type: 'event';
  readonly event: ElementRef;
}

/** What an external system of a sort that starts work does when it starts it. */
export type SystemTrigger =
  | ScheduleTrigger
  | ObjectStoreTrigger
  | DeviceTrigger
  | QueueTrigger
  | TopicTrigger
  | StreamTrigger
  | TableTrigger
  | WebhookTrigger;

export interface ScheduleTrigger {
  readonly type: 'schedule';
  /** `rate(…)` or `cron(…)` of EventBridge Scheduler. */
  readonly expression: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly systemId: string;
}

/** An object of a bucket is created or removed (S3). */
export interface ObjectStoreTrigger {
  readonly type: 'objectStore';
  readonly bucket: string;
  /** Of keys; empty for all. */
  readonly prefix: string;
  readonly suffix: string;
  readonly on: 'created' | 'removed';
  readonly systemId: string;
}

/** A device publishes to a topic (IoT Core); the filter may hold `+` and `#`. */
export interface DeviceTrigger {
  readonly type: 'device';
  readonly topicFilter: string;
  readonly systemId: string;
}

/** A message waits in a queue (SQS). */
export interface QueueTrigger {
  readonly type: 'queue';
  readonly queue: string;
  readonly systemId: string;
}

/** A message is published to a topic (SNS). */
export interface TopicTrigger {
  readonly type: 'topic';
  readonly topic: string;
  /** A filter policy of SNS. */
  readonly filter?: JsonObject;
  readonly systemId: string;
}

/** A record is put into a stream (Kinesis). */
export interface StreamTrigger {
  readonly type: 'stream';
  readonly stream: string;
  readonly systemId: string;
}

/** An item of a table changes (DynamoDB Streams). */
export interface TableTrigger {
  readonly type: 'table';
  readonly table: string;
  readonly systemId: string;
}

/** Somebody else's server calls, with a signature over what it sends. */
export interface WebhookTrigger {
  readonly type: 'webhook';
  readonly path: string;
  readonly signatureHeader: string;
  readonly systemId: string;
}
