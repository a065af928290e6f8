import type { MessageRecords } from './MessageRecords.ts';
import type { WireNames } from './WireNames.ts';

/** What is remembered of a context that was generated before. */
export interface RememberedContext {
  /** Absent where a project was generated before names were remembered. */
  readonly names?: WireNames | undefined;
  /** Nothing where it was generated before events had versions. */
  readonly messages?: MessageRecords | undefined;
  /** Versions that have ended since the last time, each by the key of the file that told or read it. */
  readonly ended?: ReadonlySet<string> | undefined;
}

/** What is remembered of the contexts of a model, by context id. */
export type RememberedContexts = ReadonlyMap<string, RememberedContext>;
