import type { FileDecision } from './FileDecision.ts';
import { basePath, isAsGenerated, type ManifestEntry } from './Manifest.ts';
import type { PreviousProject } from './PreviousProject.ts';

/** What becomes of a file that was generated once and that the model no longer asks for; nothing when it is gone. */
export function reconcileLeftover(
  path: string,
  entry: ManifestEntry,
  { files }: PreviousProject,
): FileDecision | undefined {
  const raw = files.get(path);
  if (raw === undefined) return undefined;
  const { owner } = entry;
  if (entry.ejected === true) return { path, owner, status: 'ejected', entry };
  // Who moved a file made it theirs.
  if (entry.wantedAt !== undefined || !isAsGenerated(raw, entry)) return { path, owner, status: 'orphaned', entry };
  const base = basePath(path);
  return { path, owner, status: 'removed', remove: files.has(base) ? [path, base] : [path] };
}
