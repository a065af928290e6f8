import { type BoardSnapshot, compareCodeUnits } from '@lambdastorm/board';
import type { BoundedContext, ContextMap } from '@lambdastorm/model';
import { checkWall } from './checks/checkWall.ts';
import type { Derivation } from './Derivation.ts';
import { inReadingOrder } from './spatial/readingOrder.ts';
import { deriveContext } from './steps/deriveContext.ts';
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
  const model = { boundedContexts, contextMap: deriveContextMap(boundedContexts) };
  return { model, findings: checkWall({ flow, model }), inferred: flow.inferred };
}

function deriveContextMap(contexts: readonly BoundedContext[]): ContextMap {
  const relations = contexts.flatMap((downstream) => {
    const upstreamIds = [...new Set(downstream.subscriptions.map((event) => event.contextId))];
    return upstreamIds.map((upstreamId) => ({
      upstreamId,
      downstreamId: downstream.id,
      events: downstream.subscriptions.filter((event) => event.contextId === upstreamId),
    }));
  });
  return {
    relations: relations.sort(
      (a, b) => compareCodeUnits(a.upstreamId, b.upstreamId) || compareCodeUnits(a.downstreamId, b.downstreamId),
    ),
  };
}
