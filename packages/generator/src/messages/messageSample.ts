import type { JsonObject } from '@lambdastorm/schema';
import { delivered } from '../targets/aws-lambda-typescript/samples/busSample.ts';
import type { MessageOnWire } from './renderMessageCode.ts';

/** A published message as EventBridge delivers it, in its envelope, with a sample of what it carries. */
export function messageSample({ source, wireName, version, schema }: MessageOnWire): JsonObject {
  return delivered({ wireName, version, payload: { type: 'jsonSchema', schema } }, source, source);
}
