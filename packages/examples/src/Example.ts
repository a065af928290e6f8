import type { BoardSnapshot } from '@lambdastorm/board';

/** A board to start from, to learn from and to test with. */
export interface Example {
  /** Stable, kebab-case: used in URLs and file names. */
  readonly id: string;
  readonly name: string;
  /** One sentence for the card. */
  readonly description: string;
  readonly board: BoardSnapshot;
}
