import type { BoardSnapshot } from '@lambdastorm/board';
import type { Field } from '@lambdastorm/schema';
import { type Arrows, readArrows } from './readArrows.ts';
import { type Decisions, readDecisions } from './readDecisions.ts';
import { type Ownership, readOwnership } from './readOwnership.ts';

/** The wall as things, the arrows between them, and what they mean. */
export interface Flow extends Arrows, Ownership, Decisions {
  readonly board: BoardSnapshot;
  /** The value types that a context shares. */
  typesOf(contextId: string | undefined): readonly Field[];
}

export function readFlow(board: BoardSnapshot): Flow {
  const arrows = readArrows(board);
  const types = new Map(board.frames.map(({ id, details }) => [id, details?.types ?? []] as const));
  const typesOf = (contextId: string | undefined) => (contextId === undefined ? [] : (types.get(contextId) ?? []));
  return { board, typesOf, ...arrows, ...readOwnership(arrows), ...readDecisions(arrows) };
}
