import type { MessageRecords } from './MessageRecords.ts';
import type { Origin } from './regeneration/gone/Origin.ts';
import type { PreviousProject } from './regeneration/PreviousProject.ts';
import type { WireNames } from './WireNames.ts';

/** What is remembered of a context that was generated before. */
export interface RememberedContext {
  /** Absent where a project was generated before names were remembered. */
  readonly names?: WireNames | undefined;
  /** Nothing where it was generated before events had versions. */
  readonly messages?: MessageRecords | undefined;
  /** Versions that have ended since the last time, each by the key of the file that told or read it. */
  readonly ended?: ReadonlySet<string> | undefined;
  /** What it was generated from; nothing where nobody wrote that down. */
  readonly origins?: readonly Origin[] | undefined;
  /** What became of its project; absent where it is not the one to be generated. */
  readonly found?: PreviousProject | undefined;
}

/** What is remembered of the contexts of a model, by context id. */
export type RememberedContexts = ReadonlyMap<string, RememberedContext>;
