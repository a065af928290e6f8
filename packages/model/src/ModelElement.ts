/** What every part of a model has. */
export interface ModelElement {
  /** Stable across renames: a frame's id, or the smallest id (code units) of the notes that are one thing. */
  readonly id: string;
  /** As people wrote it, white space folded. */
  readonly name: string;
  readonly description?: string;
  /** The notes it was read from, sorted: the way back to the wall. */
  readonly noteIds: readonly string[];
}

/** An element of one bounded context. */
export interface ElementRef {
  readonly contextId: string;
  readonly elementId: string;
}
