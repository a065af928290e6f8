import type { BoardSnapshot } from '@lambdastorm/board';
import type { Derivation } from './Derivation.ts';

/** Reads a board the way a person would: frames are contexts, arrows are the flow. */
export function deriveModel(_board: BoardSnapshot): Derivation {
  return { model: { boundedContexts: [], contextMap: { relations: [] } }, findings: [] };
}
