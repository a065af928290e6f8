/** `src/generated/put-events.ts` of every project that needs it. */
export const putEventsModule = `import { PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { eventBridge } from './runtime.js';

/** PutEvents takes so many at once. */
const batchSize = 10;
const attempts = 3;

/** Puts all entries on the bus or throws. PutEvents answers 200 even when it refused some, so each is looked at. */
export async function putEvents(entries: readonly PutEventsRequestEntry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += batchSize) {
    await putBatch(entries.slice(start, start + batchSize));
  }
}

async function putBatch(entries: readonly PutEventsRequestEntry[]): Promise<void> {
  let waiting = [...entries];
  let reasons: string[] = [];
  for (let attempt = 0; attempt < attempts && waiting.length > 0; attempt += 1) {
    const { Entries: answers = [] } = await eventBridge.send(
      new PutEventsCommand({ Entries: waiting }),
    );
    // An entry without an answer counts as refused.
    const isRefused = (place: number): boolean => answers[place]?.EventId === undefined;
    reasons = answers.flatMap(({ ErrorCode, ErrorMessage }) =>
      ErrorCode === undefined ? [] : [\`\${ErrorCode} \${ErrorMessage ?? ''}\`.trim()],
    );
    waiting = waiting.filter((_entry, place) => isRefused(place));
  }
  if (waiting.length === 0) return;
  const types = waiting.map(({ DetailType }) => DetailType ?? '').join(', ');
  throw new Error(\`The bus refused \${types}: \${reasons.join('; ')}\`);
}
`;
