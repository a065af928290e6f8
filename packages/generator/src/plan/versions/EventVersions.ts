import type { CompatibilityChange, JsonObject } from '@lambdastorm/schema';
import type { RecordedSchema } from '../../MessageRecords.ts';

/** The versions of an event as one context knows them. */
export interface EventVersions {
  /** The one that is spoken from now on. */
  readonly version: number;
  /** Those before it that are still told or read, the newest first and without gaps. */
  readonly earlier: readonly EarlierVersion[];
  /** What is to be remembered of it. */
  readonly records: readonly RecordedSchema[];
  /** What is different from the last time; absent when nothing is. */
  readonly change?: VersionChange;
}

export interface EarlierVersion {
  readonly version: number;
  readonly schema: JsonObject;
  readonly isPublished: boolean;
  readonly isRead: boolean;
}

/** How an event that was generated before is told now. */
export interface VersionChange {
  readonly elementId: string;
  /** As people wrote it. */
  readonly name: string;
  readonly version: number;
  /**
   * `compatible`: the schema of the version is another. `breaking`: the version is new and stands beside the last one.
   * `untold` and `unread`: the file is gone that told or read it.
   */
  readonly type: 'compatible' | 'breaking' | 'untold' | 'unread';
  /** Why it could not take the place of the last one. */
  readonly reasons: readonly CompatibilityChange[];
  /** Nothing is at hand of the context that owns the event, so the number of the version is a guess. */
  readonly isGuessed: boolean;
}
