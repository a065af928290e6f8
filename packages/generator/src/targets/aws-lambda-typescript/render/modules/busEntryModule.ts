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
  /** How many went before it in the same piece of work. */
  readonly place: number;
}

/** A message as it travels: checked, and with what it follows from. */
export function toBusEntry(
  { schema, detailType, type, schemaversion, dataschema }: BusContract,
  { data, subject, place }: BusMessage,
  cause: Cause,
): PutEventsRequestEntry {
  const time = new Date();
  const detail = schema.parse({
    specversion: '1.0',
    // Work that is tried again gives the same ids, so that those who heard it already can tell.
    id: stableId(cause.id, type, String(place)),
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
  return {
    EventBusName: environment.EVENT_BUS_NAME,
    Source: environment.EVENT_SOURCE,
    DetailType: detailType,
    Time: time,
    Detail: JSON.stringify(detail),
  };
}
`;
