import type { BoardSnapshot } from '@lambdastorm/board';
import { type Arrows, readArrows } from './readArrows.ts';
import { type Decisions, readDecisions } from './readDecisions.ts';
import { type Ownership, readOwnership } from './readOwnership.ts';

/** The wall as things, the arrows between them, and what they mean. */
export interface Flow extends Arrows, Ownership, Decisions {
  readonly board: BoardSnapshot;
}

export function readFlow(board: BoardSnapshot): Flow {
  const arrows = readArrows(board);
  return { board, ...arrows, ...readOwnership(arrows), ...readDecisions(arrows) };
}
