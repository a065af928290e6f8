import type { FileOwner } from '@lambdastorm/generator';
import type { ManifestEntry } from './Manifest.ts';

/**
 * What becomes of one file on disk. Written: `created`, `updated`. Taken away: `removed`. Left as it is: `unchanged`;
 * `kept`, for it is the user's; `conflict`, for both sides changed it; `orphaned`, for its note is gone and its text is
 * not ours. `edited` is ours and somebody changed it anyway: it stops the run.
 */
export type FileStatus = 'created' | 'updated' | 'unchanged' | 'kept' | 'conflict' | 'edited' | 'removed' | 'orphaned';

export interface FileDecision {
  readonly path: string;
  readonly owner: FileOwner;
  readonly status: FileStatus;
  /** The text to write. */
  readonly write?: string;
  /** The text to remember as the last generated one, where it is to be written. */
  readonly writeBase?: string;
  /** What the manifest remembers of the file from now on; nothing when it forgets it. */
  readonly entry?: ManifestEntry;
}

/** What is known of a file before: its text on disk, and what the last run left behind. */
export interface KnownFile {
  readonly text?: string;
  readonly base?: string;
  readonly entry?: ManifestEntry;
}

/** Whether folder and model differ in this file. */
export function isDifference({ status }: FileDecision): boolean {
  return status !== 'unchanged' && status !== 'kept';
}
