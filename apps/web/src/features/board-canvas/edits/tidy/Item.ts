import type { Rectangle } from '@lambdastorm/board';

/** What is tidied as one: a note, a group, or a frame with everything inside. */
export interface Item {
  /** Every note and frame that moves with it. */
  readonly ids: readonly string[];
  readonly area: Rectangle;
  /** A note comes into line with its neighbours; a frame or a group keeps its own line. */
  readonly isNote: boolean;
}
