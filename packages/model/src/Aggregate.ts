import type { ModelElement } from './ModelElement.ts';

/** A consistency boundary: takes commands, decides, and emits what happened. */
export interface Aggregate extends ModelElement {
  /** The payload field that identifies one instance, when the wall says so. */
  readonly key?: string;
  /** Commands of this context that it handles. */
  readonly commandIds: readonly string[];
  /** Events of this context that it emits. */
  readonly eventIds: readonly string[];
}
