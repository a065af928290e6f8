import type { PublishedHistory } from './compareDraft.ts';

/** What the catalog has of a context that was published from a wall, as far as the wall is compared with it. */
export interface ContextRecord extends PublishedHistory {
  /** The frame that it was last published from. */
  readonly contextId: string;
  readonly source: string;
  /** What its parts were called on the wire when it was last published, by the ids of all their notes. */
  readonly wireNames: Readonly<Record<string, string>>;
  /** The board that it was published from is no more: a context of the same source goes on with it. */
  readonly isOrphan?: boolean;
}
