import type { EarlierMessage, PlannedMessage } from '../ServerlessPlan.ts';
import type { EventVersions } from './EventVersions.ts';

/** An event with its version, and as it was in those before that still count. */
export function withVersions<Event extends PlannedMessage>(event: Event, { version, earlier }: EventVersions): Event {
  if (earlier.length === 0) return { ...event, version };
  return {
    ...event,
    version,
    earlier: earlier.map(
      (each): EarlierMessage => ({
        ...event,
        version: each.version,
        payload: { type: 'jsonSchema', schema: each.schema },
        isPublished: each.isPublished,
        isRead: each.isRead,
      }),
    ),
  };
}
