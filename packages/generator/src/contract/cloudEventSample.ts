import type { JsonObject } from '@lambdastorm/schema';
import type { PlannedMessage } from '../plan/ServerlessPlan.ts';
import { sampleOf } from '../plan/sampleOf.ts';
import { schemaId } from '../targets/json-schema/messageSchema.ts';
import { cloudEventType } from './cloudEventType.ts';
import { sampleTime, sampleUuid } from './sampleValues.ts';

/** What an envelope says of a message. */
export type Travelling = Pick<PlannedMessage, 'wireName' | 'version' | 'payload'>;

/** A message as it travels: what a context that owns it calls it, and who says it. */
export function cloudEventSample(message: Travelling, owner: string, sender: string = owner): JsonObject {
  return {
    specversion: '1.0',
    id: sampleUuid,
    source: sender,
    type: cloudEventType(message, owner),
    time: sampleTime,
    datacontenttype: 'application/json',
    dataschema: schemaId(owner, message),
    schemaversion: message.version,
    correlationid: sampleUuid,
    causationid: sampleUuid,
    data: sampleOf(message).value,
  };
}
