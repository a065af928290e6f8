import type { FileDecision } from './FileDecision.ts';
import { hashOf } from './hashOf.ts';
import { isAsGenerated, type ManifestEntry, type ManifestIdentity, manifestPath } from './Manifest.ts';
import type { PreviousProject } from './PreviousProject.ts';
import { renderManifest } from './renderManifest.ts';
import { withoutForm } from './textForm.ts';

/**
 * What is to be done to a folder, in this order. Whoever does it file by file may break off anywhere: the manifest first
 * says what is coming and last what is there, so that the next run knows every text that is ours and does the rest.
 */
export interface ProjectChanges {
  /** The manifest to write before anything else; absent when no file changes. */
  readonly announcement?: string;
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** The manifest to write last; absent when it stays. */
  readonly manifest?: string;
}

export function toChanges(
  decisions: readonly FileDecision[],
  previous: PreviousProject,
  identity: ManifestIdentity,
): ProjectChanges {
  // What moves is copied before anything takes its place.
  const inOrder = [...decisions].sort((a, b) => Number(b.status === 'renamed') - Number(a.status === 'renamed'));
  const write = new Map(inOrder.flatMap((decision) => [...(decision.write ?? [])]));
  const remove = inOrder.flatMap((decision) => decision.remove ?? []).filter((path) => !write.has(path));
  const there = new Map(decisions.flatMap(({ path, entry }) => pairOf(path, entry)));
  const manifest = renderManifest({ ...identity, entries: there });
  const found = previous.files.get(manifestPath);
  const isSame = found !== undefined && withoutForm(found) === manifest;
  const announced = new Map(decisions.flatMap((decision) => announce(decision, previous)));
  return {
    ...(write.size + remove.length === 0 ? {} : { announcement: renderManifest({ ...identity, entries: announced }) }),
    ...{ write, remove },
    ...(isSame && write.size + remove.length === 0 ? {} : { manifest }),
  };
}

type Pairs = readonly (readonly [path: string, entry: ManifestEntry])[];

function announce({ path, owner, entry, write, from }: FileDecision, { files, entries }: PreviousProject): Pairs {
  const place = from ?? path;
  const [before, raw] = [entries.get(place), files.get(place)];
  if (write === undefined || entry === undefined) return pairOf(place, entry ?? before);
  // One that moves is known by where it was.
  if (owner === 'scaffold' && from !== undefined) return pairOf(place, before);
  // Without a hash, or it would pass for one that its owner deleted.
  if (owner === 'scaffold' && raw === undefined)
    return pairOf(place, { ...entry, sha256: '', nextSha256: entry.sha256 });
  const isOurs = raw !== undefined && isAsGenerated(raw, before);
  const sha256 = isOurs ? hashOf(withoutForm(raw)) : (before?.sha256 ?? entry.sha256);
  return pairOf(place, { ...entry, sha256, nextSha256: entry.sha256 });
}

function pairOf(path: string, entry: ManifestEntry | undefined): Pairs {
  return entry === undefined ? [] : [[path, entry]];
}
