/** `src/generated/bus-entry.ts` of every project that needs it. */
export const busEntryModule = `import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { z } from 'zod';
import type { Cause } from './cause.js';
import { environment } from './runtime.js';
import { stableId } from './stable-id.js';

/** A message that this context may put on the bus. */
export interface BusContract {
  readonly schema: z.ZodType;
  readonly detailType: string;
  readonly type: string;
  readonly schemaversion: number;
  readonly dataschema: string;
}

interface BusMessage {
  readonly data: unknown;
  readonly subject?: string | undefined;
}

/** What makes a message one of its own: its id, and when it was said. */
interface Occurrence {
  readonly id: string;
  readonly time: Date;
}

/** Where a message was said: the function, and how many it said before in the same piece of work. */
interface Speaker {
  readonly functionName: string;
  readonly place: number;
}

/** A message on the bus, with what it follows from. */
export function toBusEntry(
  contract: BusContract,
  message: BusMessage,
  { functionName, place, cause }: Speaker & { readonly cause: Cause },
): PutEventsRequestEntry {
  const time = new Date();
  // Work that is tried again gives the same ids, so that those who heard it already can tell. Two functions may say the
  // same for the same cause.
  const id = stableId(functionName, cause.id, contract.type, String(place));
  const detail = JSON.stringify(toCloudEvent(contract, message, { id, time, cause }));
  return entryOf({ type: contract.detailType, time, detail });
}

/** A message as it travels, which it does only when it fits its schema. */
export function toCloudEvent(
  { schema, type, schemaversion, dataschema }: BusContract,
  { data, subject }: BusMessage,
  { id, time, cause }: Occurrence & { readonly cause: Cause },
): unknown {
  return schema.parse({
    specversion: '1.0',
    id,
    source: environment.EVENT_SOURCE,
    type,
    time: time.toISOString(),
    ...(subject === undefined ? {} : { subject }),
    datacontenttype: 'application/json',
    dataschema,
    schemaversion,
    correlationid: cause.correlationId,
    causationid: cause.id,
    data,
  });
}

/** A message in JSON, addressed to the bus. */
export function entryOf(message: {
  readonly type: string;
  readonly time: Date;
  readonly detail: string;
}): PutEventsRequestEntry {
  return {
    EventBusName: environment.EVENT_BUS_NAME,
    Source: environment.EVENT_SOURCE,
    DetailType: message.type,
    Time: message.time,
    Detail: message.detail,
  };
}
`;
