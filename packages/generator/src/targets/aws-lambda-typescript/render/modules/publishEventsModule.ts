import type { StoreTraits } from './eventStoreModule.ts';

/** `src/generated/handlers/publish-events.ts` of projects whose aggregates have a store. */
export function publishEventsModule({ isVersioned }: StoreTraits): string {
  const { imported, publishRecords, entries } = isVersioned ? versioned : plain;
  return `import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import { z } from 'zod';
import { entryOf } from '../bus-entry.js';
import { InvalidMessage } from '../errors.js';
import { type KeptEvent, loadEvents, toKeptEvent } from '../event-table.js';
${imported}import { batchSize, offerEvents, putEvents } from '../put-events.js';
import { logger } from '../runtime.js';

/** A stream of which somebody wants to have events published again. */
const Replay = z.strictObject({
  stream: z.string().min(1),
  /** The version before the first that is missing. */
  after: z.number().int().min(0).default(0),
});

/**
 * The outbox: publishes what was kept, from the stream of the table. An event is published under the id and in the words
 * with which it was kept, so that whoever hears it twice can tell. Called with \`{ "stream": …, "after": … }\` it publishes
 * those events of that stream again.
 */
export async function handler(
  input: DynamoDBStreamEvent | z.input<typeof Replay>,
  context: Context,
): Promise<DynamoDBBatchResponse> {
  logger.resetKeys();
  logger.addContext(context);
  return 'Records' in input ? publishRecords(input.Records) : publishAgain(input);
}

${publishRecords}

async function publishAgain(input: unknown): Promise<DynamoDBBatchResponse> {
  const replay = Replay.safeParse(input);
  if (!replay.success) throw InvalidMessage.of('What is to be published again', replay.error);
  const { stream, after } = replay.data;
  const events = await loadEvents(stream, after);
  await putEvents(${entries});
  logger.info('Published again', { stream, after, events: events.length });
  return { batchItemFailures: [] };
}

function eventOf({ dynamodb }: DynamoDBRecord): KeptEvent {
  // The records of the stream have the same shape as items, under types of their own.
  return toKeptEvent((dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>);
}
`;
}

const plain = {
  imported: '',
  entries: 'events.map(entryOf)',
  publishRecords: `// Lambda goes on with the first that failed, so those behind it may be published twice, but none is passed over.
async function publishRecords(records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> {
  for (let start = 0; start < records.length; start += batchSize) {
    const batch = records.slice(start, start + batchSize);
    const refused = await offerEvents(batch.map((record) => entryOf(eventOf(record))));
    const [first] = refused;
    if (first === undefined) continue;
    const record = batch[first.place]?.dynamodb;
    logger.error('The bus refused an event', {
      stream: record?.Keys?.['stream']?.S,
      version: record?.Keys?.['version']?.N,
      reason: first.reason,
    });
    return { batchItemFailures: [{ itemIdentifier: record?.SequenceNumber ?? '' }] };
  }
  return { batchItemFailures: [] };
}`,
};

const versioned = {
  imported: "import { tellKept } from '../kept-versions.js';\n",
  entries: 'events.flatMap(tellKept).map(entryOf)',
  publishRecords: `// Lambda goes on with the first that failed, so those behind it may be published twice, but none is passed over.
async function publishRecords(records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> {
  const told = records.flatMap((record) =>
    tellKept(eventOf(record)).map((event) => ({ record, entry: entryOf(event) })),
  );
  for (let start = 0; start < told.length; start += batchSize) {
    const batch = told.slice(start, start + batchSize);
    const refused = await offerEvents(batch.map(({ entry }) => entry));
    const [first] = refused;
    if (first === undefined) continue;
    const record = batch[first.place]?.record.dynamodb;
    logger.error('The bus refused an event', {
      stream: record?.Keys?.['stream']?.S,
      version: record?.Keys?.['version']?.N,
      reason: first.reason,
    });
    return { batchItemFailures: [{ itemIdentifier: record?.SequenceNumber ?? '' }] };
  }
  return { batchItemFailures: [] };
}`,
};
