import type { BoardSnapshot } from '@lambdastorm/board';
import { checkWall } from './checks/checkWall.ts';
import { partMuted } from './checks/partMuted.ts';
import type { Derivation } from './Derivation.ts';
import { inReadingOrder } from './spatial/readingOrder.ts';
import { deriveContext } from './steps/deriveContext.ts';
import { deriveContextMap } from './steps/deriveContextMap.ts';
import { readFlow } from './steps/readFlow.ts';

/**
 * Reads a board the way a person would: frames are contexts, arrows and closeness are the flow. Total and deterministic: the same
 * wall always reads the same, whatever order people worked in.
 */
export function deriveModel(board: BoardSnapshot): Derivation {
  const flow = readFlow(board);
  const frames = inReadingOrder(board.frames.filter((frame) => frame.kind === 'boundedContext'));
  const inside = Map.groupBy(flow.elements, (each) => each.contextId);
  const boundedContexts = frames.map((frame) => deriveContext(frame, inside.get(frame.id) ?? [], flow));
  const model = { boundedContexts, contextMap: deriveContextMap(boundedContexts, board) };
  return { model, ...partMuted(checkWall({ flow, model }), board), inferred: flow.inferred };
}
