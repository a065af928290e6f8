import type { FileOwner } from '../GeneratedFile.ts';
import type { ManifestEntry } from './Manifest.ts';

/**
 * What becomes of one file. Written: `created`, `updated`, `merged` from both sides, `renamed` with its note. Taken away:
 * `removed`. Left as it is: `unchanged`; `kept` and `ejected`, for it is the user's; `signatureChanged`, too, but what it
 * relies on is another; `orphaned`, for its note is gone and its text is not ours. `conflict`: both sides changed the same
 * lines. `edited` is ours and somebody changed it anyway: it stops the run.
 */
export type FileStatus =
  | 'created'
  | 'updated'
  | 'merged'
  | 'renamed'
  | 'removed'
  | 'conflict'
  | 'edited'
  | 'signatureChanged'
  | 'orphaned'
  | 'ejected'
  | 'kept'
  | 'unchanged';

/** Why nothing is written until somebody has looked. */
export type Obstacle =
  | { readonly type: 'edited' }
  /** The file was there before anything was generated. */
  | { readonly type: 'foreign' }
  /** A conflict of an earlier run stands in this line. */
  | { readonly type: 'markers'; readonly line: number };

export interface FileDecision {
  /** Where the file lies afterwards. */
  readonly path: string;
  readonly owner: FileOwner;
  readonly status: FileStatus;
  readonly obstacle?: Obstacle;
  /** Where it lay before it was renamed. */
  readonly from?: string;
  /** Its owner has deleted it, and it stays so. */
  readonly isDeleted?: true;
  /** Where a text that is replaced is kept. */
  readonly backup?: string;
  /** The texts to write, by path, and the paths to take away. */
  readonly write?: ReadonlyMap<string, string>;
  readonly remove?: readonly string[];
  /** What the manifest remembers of the file from then on; nothing when it forgets it. */
  readonly entry?: ManifestEntry;
}

/** Whether a run would change anything about this file, or waits for a person to. */
export function isDifference({ status, write }: FileDecision): boolean {
  return write !== undefined || !['unchanged', 'kept', 'ejected', 'orphaned'].includes(status);
}
