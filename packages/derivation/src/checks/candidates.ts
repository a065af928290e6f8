import type { QuickFix } from '../Finding.ts';
import { drawArrow } from '../fixes/drawArrow.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';

/** What a missing arrow may come from or lead to, by what it would mend. */
const tests = {
  actor: (each) => each.kind === 'actor',
  aggregate: (each) => each.kind === 'aggregate',
  event: (each) => each.kind === 'domainEvent',
  commandWithoutHandler: (each, flow) => each.kind === 'command' && flow.handlerOf(each) === undefined,
  commandWithoutStarter: (each, flow) =>
    each.kind === 'command' && flow.before(each, 'actor', 'screen', 'policy', 'externalSystem').length === 0,
  eventWithoutProducer: (each, flow) =>
    each.kind === 'domainEvent' && flow.ownedEvent(each) === each && flow.producersOf(each).length === 0,
  eventWithoutPolicy: (each, flow) => each.kind === 'domainEvent' && flow.after(each, 'policy').length === 0,
} as const satisfies Readonly<Record<string, (each: WallElement, flow: Flow) => boolean>>;

type Candidate = keyof typeof tests;
type ByContext = ReadonlyMap<string | undefined, readonly WallElement[]>;

// Each list is made once for a wall: as many things may look for a candidate as there are candidates.
const known = new WeakMap<Flow, Map<Candidate, ByContext>>();

/** Draws the arrow to `to` from the only thing of its context that it can come from; where there are several, people choose. */
export function arrowFromOnly(candidate: Candidate, to: WallElement, flow: Flow): QuickFix | undefined {
  const only = findOnly(candidate, to, flow);
  return only === undefined ? undefined : drawArrow(only, to, flow.board);
}

/** Draws the arrow from `from` to the only thing of its context that it can lead to. */
export function arrowToOnly(from: WallElement, candidate: Candidate, flow: Flow): QuickFix | undefined {
  const only = findOnly(candidate, from, flow);
  return only === undefined ? undefined : drawArrow(from, only, flow.board);
}

/** The only thing of its context that would be mended, if there is one. */
export function findOnly(candidate: Candidate, { contextId }: WallElement, flow: Flow): WallElement | undefined {
  const [only, another] = candidatesOf(candidate, flow).get(contextId) ?? [];
  return another === undefined ? only : undefined;
}

function candidatesOf(candidate: Candidate, flow: Flow): ByContext {
  const lists = known.get(flow) ?? new Map<Candidate, ByContext>();
  known.set(flow, lists);
  const list =
    lists.get(candidate) ??
    Map.groupBy(
      flow.elements.filter((each) => tests[candidate](each, flow)),
      (each) => each.contextId,
    );
  lists.set(candidate, list);
  return list;
}
