import type { MessageRecords } from './MessageRecords.ts';
import type { VersionChange } from './plan/versions/EventVersions.ts';
import type { KeptPart } from './regeneration/gone/GonePart.ts';
import type { Origin } from './regeneration/gone/Origin.ts';
import type { WireNames } from './WireNames.ts';

/** Who a generated file belongs to: `generated` is ours and replaced, `scaffold` is written once and then theirs, `merged` is both. */
export type FileOwner = 'generated' | 'scaffold' | 'merged';

/** One file of a generated project, in memory. */
export interface GeneratedFile {
  /** Relative to the project's folder, with forward slashes; never leaves it. */
  readonly path: string;
  readonly owner: FileOwner;
  /** Text with `\n` line ends and one at the end. */
  readonly content: string;
  /** The notes that this file follows from; empty for files every project has. */
  readonly noteIds: readonly string[];
  /** What the file is for, whatever it is called: by it a file is known again after its note was renamed. Unique in the project. */
  readonly key?: string;
}

/** What one bounded context becomes. */
export interface GeneratedProject {
  readonly contextId: string;
  /** A folder name, unique among the contexts of the model. */
  readonly folder: string;
  /** What others know it by; to be handed in when it is generated again. Absent where nobody else does. */
  readonly names?: WireNames;
  /** What its events and those that it hears are in each version; to be handed in as well. */
  readonly messages?: MessageRecords;
  /** Events that are told in another way than the last time. */
  readonly versionChanges?: readonly VersionChange[];
  /** What it follows from; to be handed in as well. */
  readonly origins?: readonly Origin[];
  /** What the wall has no more, and what stays because files of a person name it. */
  readonly kept?: readonly KeptPart[];
  /** Sorted by path in code-unit order; paths are unique, also without regard to case. */
  readonly files: readonly GeneratedFile[];
}
