import { type BoardSnapshot, type ContextRelationship, compareCodeUnits } from '@lambdastorm/board';
import type { BoundedContext, ContextMap, ContextRelation, ElementRef } from '@lambdastorm/model';

/** Who depends on whom: by events that are waited for, by commands that are issued elsewhere, or because people say so. */
export function deriveContextMap(contexts: readonly BoundedContext[], board: BoardSnapshot): ContextMap {
  const ids = new Set(contexts.map(({ id }) => id));
  const said = new Map(
    board.relationships
      .filter(({ upstream, downstream }) => ids.has(upstream) && ids.has(downstream))
      .map((relationship) => [keyOf(relationship.upstream, relationship.downstream), relationship] as const),
  );
  const flowing = contexts.flatMap(flowsInto);
  const known = new Set(flowing.map(({ upstreamId, downstreamId }) => keyOf(upstreamId, downstreamId)));
  const onlySaid = [...said]
    .filter(([key]) => !known.has(key))
    .map(([, { upstream, downstream }]) => ({
      upstreamId: upstream,
      downstreamId: downstream,
      events: [],
      commands: [],
    }));
  const relations = [...flowing, ...onlySaid].map((flow) =>
    withPatterns(flow, said.get(keyOf(flow.upstreamId, flow.downstreamId))),
  );
  return {
    relations: relations.sort(
      (a, b) => compareCodeUnits(a.upstreamId, b.upstreamId) || compareCodeUnits(a.downstreamId, b.downstreamId),
    ),
  };
}

type Flowing = Pick<ContextRelation, 'upstreamId' | 'downstreamId' | 'events' | 'commands'>;

/** What a context takes from others, by the context that it takes it from. */
function flowsInto({ id: downstreamId, subscriptions, policies }: BoundedContext): Flowing[] {
  const issued = policies.flatMap(({ then }) => then).filter(({ contextId }) => contextId !== downstreamId);
  const commands = uniqueRefs(issued);
  const upstreamIds = new Set([...subscriptions, ...commands].map(({ contextId }) => contextId));
  return [...upstreamIds].map((upstreamId) => ({
    ...{ upstreamId, downstreamId },
    events: subscriptions.filter(({ contextId }) => contextId === upstreamId),
    commands: commands.filter(({ contextId }) => contextId === upstreamId),
  }));
}

function uniqueRefs(refs: readonly ElementRef[]): ElementRef[] {
  const unique = new Map(refs.map((ref) => [keyOf(ref.contextId, ref.elementId), ref] as const));
  return [...unique.values()].sort((a, b) => compareCodeUnits(a.elementId, b.elementId));
}

function withPatterns(flow: Flowing, said: ContextRelationship | undefined): ContextRelation {
  return {
    ...flow,
    upstreamPatterns: said?.patterns.upstream ?? [],
    downstreamPatterns: said?.patterns.downstream ?? [],
    ...(said?.mutual === undefined ? {} : { mutual: said.mutual }),
  };
}

function keyOf(first: string, second: string): string {
  return JSON.stringify([first, second]);
}
