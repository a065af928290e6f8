import type { MessageRecords, RecordedSchema } from '../MessageRecords.ts';
import { downcasterKey, isCasterKey, upcasterKey } from '../plan/versions/casterKeys.ts';
import type { RememberedContext } from '../RememberedContext.ts';
import type { Manifest } from './Manifest.ts';
import type { FoundFiles } from './PreviousProject.ts';

/**
 * What is remembered of a context, by the manifest of its project. A version is no longer told or read as soon as the
 * file is deleted that makes it: `isThere` says which of the manifest's files are, or are to be restored. Of the one that is
 * to be generated again, `files` are what lies there.
 */
export function rememberContext(
  manifest: Manifest,
  isThere: (path: string) => boolean,
  files?: FoundFiles,
): RememberedContext {
  const { names, messages = new Map(), origins, entries } = manifest;
  const deleted = new Set<string>();
  for (const [path, { key, sha256 }] of entries) {
    // Without a hash, it was never written.
    if (key !== undefined && sha256 !== '' && !isThere(path)) deleted.add(key);
  }
  const found = files === undefined ? {} : { found: { files, manifest, entries } };
  const ended = new Set([...deleted].filter(isCasterKey));
  return { names, messages: withoutDeleted(messages, ended), ended, origins, ...found };
}

function withoutDeleted(messages: MessageRecords, deleted: ReadonlySet<string>): MessageRecords {
  const mark = (id: string, record: RecordedSchema): RecordedSchema => ({
    ...record,
    ...(deleted.has(downcasterKey(id, record.version)) ? { isUnpublished: true } : {}),
    ...(deleted.has(upcasterKey(id, record.version)) ? { isUnread: true } : {}),
  });
  return new Map([...messages].map(([id, records]) => [id, records.map((record) => mark(id, record))]));
}
