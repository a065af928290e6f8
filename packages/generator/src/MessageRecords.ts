import type { JsonObject } from '@lambdastorm/schema';

/** A schema of an event that a project was generated with: an own one, or one of another context that it hears. */
export interface RecordedSchema {
  readonly version: number;
  readonly schema: JsonObject;
  /** The event is no longer told in this version. */
  readonly isUnpublished?: true;
  /** Nobody here reads this version any more. */
  readonly isUnread?: true;
}

/** What a project knows of its events and those that it hears, by element id, each in the order of generation. */
export type MessageRecords = ReadonlyMap<string, readonly RecordedSchema[]>;
