import type { ForeignEvent, PlannedMessage } from '../plan/ServerlessPlan.ts';

type Named = Pick<PlannedMessage, 'wireName'> | Pick<ForeignEvent, 'wireName' | 'source'>;

/** What a message is in CloudEvents, by the context that owns it: unique over all contexts. */
export function cloudEventType(message: Named, source: string): string {
  return `${'source' in message ? message.source : source}.${message.wireName}`;
}
