import type { JsonObject } from '@lambdastorm/schema';
import { cloudEventSample, type Travelling } from '../../../contract/cloudEventSample.ts';
import { sampleAccount, sampleRegion, sampleTime, sampleUuid } from '../../../contract/sampleValues.ts';
import type { CommandFunction, CommandRule, ForeignEvent, PlannedMessage } from '../../../plan/ServerlessPlan.ts';

/** An event as the bus delivers it. */
export function eventSample(event: PlannedMessage | ForeignEvent, ownSource: string): JsonObject {
  const source = 'source' in event ? event.source : ownSource;
  return delivered(event, source, source);
}

/** A command of ours that another context asks for over the bus. */
export function requestSample({ command }: CommandFunction, { senders }: CommandRule, ownSource: string): JsonObject {
  return delivered(command, ownSource, senders[0]?.source ?? ownSource);
}

/** A message as the bus delivers it to whoever has a rule for it. */
export function delivered(message: Travelling, owner: string, sender: string): JsonObject {
  return {
    version: '0',
    id: sampleUuid,
    'detail-type': message.wireName,
    source: sender,
    account: sampleAccount,
    time: sampleTime,
    region: sampleRegion,
    resources: [],
    detail: cloudEventSample(message, owner, sender),
  };
}
