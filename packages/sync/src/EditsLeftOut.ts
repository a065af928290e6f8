import type { BoardSnapshot } from '@lambdastorm/board';

/** Edits that are not on the server and will not be: their author may not edit any more. */
export interface EditsLeftOut {
  readonly edits: number;
  /** The board as its author saw it, with the edits in it. */
  readonly board: BoardSnapshot;
}
