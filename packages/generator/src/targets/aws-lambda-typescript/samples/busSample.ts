import type { JsonObject } from '@lambdastorm/schema';
import type { CommandFunction, CommandRule, ForeignEvent, PlannedMessage } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { cloudEventType } from '../render/codeNames.ts';
import { sampleAccount, sampleRegion, sampleTime, sampleUuid } from './sampleValues.ts';

/** An event as the bus delivers it. */
export function eventSample(event: PlannedMessage | ForeignEvent, ownSource: string): JsonObject {
  const source = 'source' in event ? event.source : ownSource;
  return delivered(event, source, source);
}

/** A command of ours that another context asks for over the bus. */
export function requestSample({ command }: CommandFunction, { senders }: CommandRule, ownSource: string): JsonObject {
  return delivered(command, ownSource, senders[0]?.source ?? ownSource);
}

/** An event of ours as it travels. */
export function cloudEventSample(event: PlannedMessage, source: string): JsonObject {
  return detailOf(event, source, source);
}

function delivered(message: PlannedMessage, owner: string, sender: string): JsonObject {
  return {
    version: '0',
    id: sampleUuid,
    'detail-type': message.wireName,
    source: sender,
    account: sampleAccount,
    time: sampleTime,
    region: sampleRegion,
    resources: [],
    detail: detailOf(message, owner, sender),
  };
}

function detailOf(message: PlannedMessage, owner: string, sender: string): JsonObject {
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
