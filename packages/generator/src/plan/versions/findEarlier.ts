import type { RecordedSchema } from '../../MessageRecords.ts';
import type { EarlierVersion } from './EventVersions.ts';

/** What the context does with its versions, as long as no person says otherwise. */
export interface Roles {
  readonly isOwner: boolean;
  readonly isReader: boolean;
}

/** The versions before one, down to the last that is told or read. Each is made of the one beside it, so a gap is the end. */
export function findEarlier(
  newest: number,
  records: readonly RecordedSchema[],
  { isOwner, isReader }: Roles,
): readonly EarlierVersion[] {
  const earlier: EarlierVersion[] = [];
  let [isPublished, isRead] = [isOwner, isReader];
  for (let version = newest - 1; ; version -= 1) {
    const record = records.findLast((each) => each.version === version);
    isPublished &&= record?.isUnpublished !== true;
    isRead &&= record?.isUnread !== true;
    if (record === undefined || !(isPublished || isRead)) return earlier;
    earlier.push({ version, schema: record.schema, isPublished, isRead });
  }
}
