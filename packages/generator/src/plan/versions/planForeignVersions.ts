import type { DomainEvent } from '@lambdastorm/model';
import type { RecordedSchema } from '../../MessageRecords.ts';
import type { EventVersions, VersionChange } from './EventVersions.ts';
import { findEarlier } from './findEarlier.ts';
import type { Known } from './planOwnVersions.ts';

/**
 * The versions of an event for a context that hears it: those that it was generated with before are read until a person
 * says otherwise, and those that its owner has had since. Who hears it for the first time hears the newest alone.
 */
export function planForeignVersions(
  event: DomainEvent,
  owner: EventVersions,
  { before, isReader }: Pick<Known, 'before' | 'isReader'>,
): EventVersions {
  const known = before.filter(({ version }) => version < owner.version);
  const oldest = Math.min(owner.version, ...known.map(({ version }) => version));
  const records = [
    ...known.filter(({ version }) => !owner.records.some((each) => each.version === version)),
    ...owner.records.filter(({ version }) => version >= oldest).map((each) => withFlagOf(each, known)),
  ].sort((a, b) => a.version - b.version);
  const earlier = findEarlier(owner.version, records, { isOwner: false, isReader });
  const oldestRead = earlier.at(-1)?.version ?? owner.version;
  return {
    version: owner.version,
    earlier,
    records: records.filter(({ version }) => version >= oldestRead),
    ...toChange(event, owner, before.at(-1)),
  };
}

/** Whether a version is read is the reader's own business. */
function withFlagOf({ version, schema }: RecordedSchema, known: readonly RecordedSchema[]): RecordedSchema {
  const isUnread = known.findLast((each) => each.version === version)?.isUnread;
  return { version, schema, ...(isUnread === true ? { isUnread } : {}) };
}

/** The owner may have moved on some runs ago, while nobody generated the reader. */
function toChange(
  { id, name }: DomainEvent,
  { version, change }: EventVersions,
  last: RecordedSchema | undefined,
): { readonly change?: VersionChange } {
  if (last === undefined || last.version > version) return {};
  if (last.version === version) return change?.type === 'compatible' ? { change } : {};
  const { reasons = [], isGuessed = false } = change ?? {};
  return { change: { elementId: id, name, version, type: 'breaking', reasons, isGuessed } };
}
