/** `src/generated/put-events.ts` of every project that needs it. */
export const putEventsModule = `import { PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { eventBridge } from './runtime.js';

/** PutEvents takes so many at once. */
export const batchSize = 10;
const attempts = 3;

/** An entry that the bus did not take. */
export interface Refusal {
  readonly place: number;
  readonly reason: string;
}

/** Puts all entries on the bus or throws. */
export async function putEvents(entries: readonly PutEventsRequestEntry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const refused = await offerEvents(batch);
    if (refused.length === 0) continue;
    const reasons = refused.map(
      ({ place, reason }) => \`\${batch[place]?.DetailType ?? ''}: \${reason}\`,
    );
    throw new Error(\`The bus refused \${reasons.join('; ')}\`);
  }
}

/**
 * Puts a batch on the bus and says what it refused again and again, in the order of the batch. PutEvents answers 200 even
 * then, so each entry is looked at.
 */
export async function offerEvents(
  batch: readonly PutEventsRequestEntry[],
): Promise<readonly Refusal[]> {
  let waiting = batch.map((entry, place) => ({ entry, place, reason: '' }));
  for (let attempt = 0; attempt < attempts && waiting.length > 0; attempt += 1) {
    const { Entries: answers = [] } = await eventBridge.send(
      new PutEventsCommand({ Entries: waiting.map(({ entry }) => entry) }),
    );
    waiting = waiting.flatMap(({ entry, place }, index) => {
      const { EventId, ErrorCode = 'no answer', ErrorMessage = '' } = answers[index] ?? {};
      const reason = \`\${ErrorCode} \${ErrorMessage}\`.trim();
      return EventId === undefined ? [{ entry, place, reason }] : [];
    });
  }
  return waiting;
}
`;
