import type { ForeignEvent, PlannedMessage } from '../plan/ServerlessPlan.ts';

/** What a message is in CloudEvents, by the context that owns it: unique over all contexts. */
export function cloudEventType(message: PlannedMessage | ForeignEvent, source: string): string {
  return `${'source' in message ? message.source : source}.${message.wireName}`;
}
