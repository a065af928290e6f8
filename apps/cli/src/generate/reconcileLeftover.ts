import type { FileDecision, KnownFile } from './FileDecision.ts';
import { isAsGenerated } from './isAsGenerated.ts';
import type { ManifestEntry } from './Manifest.ts';

/** What becomes of a file that was generated once and that the model no longer asks for; nothing when it is gone. */
export function reconcileLeftover(path: string, entry: ManifestEntry, { text }: KnownFile): FileDecision[] {
  if (text === undefined) return [];
  const { owner } = entry;
  return isAsGenerated(text, entry)
    ? [{ path, owner, status: 'removed' }]
    : [{ path, owner, status: 'orphaned', entry }];
}
