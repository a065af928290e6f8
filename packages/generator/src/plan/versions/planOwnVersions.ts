import type { DomainEvent } from '@lambdastorm/model';
import { planVersion, toJsonSchema } from '@lambdastorm/schema';
import type { RecordedSchema } from '../../MessageRecords.ts';
import { soundPayload } from '../soundPayload.ts';
import type { EventVersions } from './EventVersions.ts';
import { findEarlier } from './findEarlier.ts';

/** What is known of an event beside what the wall says. */
export interface Known {
  readonly before: readonly RecordedSchema[];
  /** Whether the event comes to the context. */
  readonly isReader: boolean;
  readonly isGuessed: boolean;
}

/**
 * The versions of an event for the context that owns it, by what it was generated with before. A schema that fits with
 * all that the last version ever had takes its place; any other is a version beside it.
 */
export function planOwnVersions(
  { id, name, payload }: DomainEvent,
  { before, isReader, isGuessed }: Known,
): EventVersions {
  const next = toJsonSchema(soundPayload(payload));
  const { version, bump, changes } = planVersion({
    published: before,
    next,
    // What is stored may be of any schema that the version ever had.
    mode: 'FULL_TRANSITIVE',
    readers: 'tolerant',
  });
  const records = [...(bump === 'none' ? before.slice(0, -1) : before), { version, schema: next }];
  const earlier = findEarlier(version, records, { isOwner: true, isReader });
  const oldest = earlier.at(-1)?.version ?? version;
  return {
    version,
    earlier,
    records: records.filter((each) => each.version >= oldest),
    ...(bump === 'none' ? {} : { change: { elementId: id, name, version, type: bump, reasons: changes, isGuessed } }),
  };
}
