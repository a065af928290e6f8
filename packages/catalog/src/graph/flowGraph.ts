import type { BoundedContext, ElementRef, ModelElement, Trigger } from '@lambdastorm/model';
import type { Publication, Subscription } from '../Publication.ts';
import { type GraphEdge, type GraphNode, type GraphNodeKind, messageNodeId } from './CatalogGraph.ts';
import { type LinkedGraph, linkGraph } from './LinkedGraph.ts';
import { type ContextPart, partsAround } from './partsAround.ts';

/** What flows in one context, from others into it and from it into others. */
export interface ContextFlow extends ContextPart {
  readonly graph: LinkedGraph;
}

/**
 * How work flows through all contexts of a catalog: people and systems start commands, aggregates decide them, events
 * follow, policies and read models take them up, in their own context or another. What a context takes from one that is
 * not published is there under its wire name.
 */
export function flowGraph(flows: readonly ContextFlow[]): LinkedGraph {
  const around = partsAround(flows);
  return {
    nodeOf(id) {
      for (const { graph } of around(id)) {
        const node = graph.nodeOf(id);
        if (node !== undefined) return node;
      }
      return undefined;
    },
    edgesFrom: (id) => around(id).flatMap(({ graph }) => graph.edgesFrom(id)),
    edgesTo: (id) => around(id).flatMap(({ graph }) => graph.edgesTo(id)),
  };
}

/** The part of one context. */
export function readFlow(publication: Publication): ContextFlow {
  const { source, model, subscriptions } = publication;
  const nodes = nodesOf(publication);
  const idOf = new Map(nodes.map(({ elementId, node }) => [elementId, node.id]));
  const local = [...starts(model), ...decisions(model), ...reactions(model)];
  const edges = local.flatMap(([from, to, label, via]) => {
    const [start, end, decider] = [idOf.get(from), idOf.get(to), idOf.get(via ?? '')];
    if (start === undefined || end === undefined) return [];
    return [{ from: start, to: end, label, ...(decider === undefined ? {} : { via: decider }) }];
  });
  const across = subscriptions.flatMap((subscription) => edgesAcross(subscription, idOf, publication));
  const distinct = new Map([...edges, ...across].map((edge) => [JSON.stringify([edge.from, edge.to]), edge]));
  return {
    ...{ source, taken: subscriptions.map(messageNodeId) },
    graph: linkGraph({
      nodes: [...nodes.map(({ node }) => node), ...subscriptions.map(toForeignNode)],
      edges: [...distinct.values()],
    }),
  };
}

interface PlacedNode {
  readonly elementId: string;
  readonly node: GraphNode;
}

function nodesOf({ source, messages, model }: Publication): PlacedNode[] {
  const parts = (kind: GraphNodeKind, elements: readonly ModelElement[]): PlacedNode[] =>
    elements.map(({ id, name }) => ({ elementId: id, node: { id: `${source}/${kind}/${id}`, kind, name, source } }));
  return [
    ...messages.map(({ kind, wireName, name, elementId }) => ({
      elementId,
      node: { id: messageNodeId({ source, kind, wireName }), kind, name, source, wireName },
    })),
    ...parts('actor', model.actors),
    ...parts('externalSystem', model.externalSystems),
    ...parts('aggregate', model.aggregates),
    ...parts('policy', model.policies),
  ];
}

/** One element of a context leads to another one of it, by the decision of a third. */
type Step = readonly [from: string, to: string, label: string, via?: string | undefined];

function starts({ commands, readModels, policies }: BoundedContext): Step[] {
  const asked = commands.flatMap(({ id, triggers }) => startedBy(triggers, id, 'issues'));
  const looked = readModels.flatMap(({ id, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.type === 'http' ? trigger.actorIds.map((actorId): Step => [id, actorId, 'informs']) : [],
    ),
  );
  return [...asked, ...looked, ...policies.flatMap(({ id, whenever }) => startedBy(whenever, id, 'starts'))];
}

function startedBy(triggers: readonly Trigger[], id: string, label: string): Step[] {
  return triggers.flatMap((trigger): Step[] => {
    if (trigger.type === 'http') return trigger.actorIds.map((actorId): Step => [actorId, id, label]);
    return 'systemId' in trigger ? [[trigger.systemId, id, 'starts']] : [];
  });
}

/** An aggregate may decide many commands; each leads to its own events alone. */
function decisions({ commands, events }: BoundedContext): Step[] {
  const decided = commands.flatMap(({ id, handledBy, eventIds }): Step[] => {
    if (eventIds.length > 0) return eventIds.map((eventId) => [id, eventId, 'leads to', handledBy?.id]);
    return handledBy === undefined ? [] : [[id, handledBy.id, 'is handled by']];
  });
  const explained = new Set(commands.flatMap(({ eventIds }) => eventIds));
  const emitted = events
    .filter(({ id }) => !explained.has(id))
    .flatMap(({ id, producerIds }) => producerIds.map((producerId): Step => [producerId, id, 'emits']));
  return [...decided, ...emitted];
}

function reactions({ id: contextId, policies, readModels }: BoundedContext): Step[] {
  const isOwn = (ref: ElementRef): boolean => ref.contextId === contextId;
  const waiting = policies.flatMap(({ id, whenever }) =>
    whenever.flatMap((trigger): Step[] =>
      trigger.type === 'event' && isOwn(trigger.event) ? [[trigger.event.elementId, id, 'is awaited by']] : [],
    ),
  );
  const issued = policies.flatMap(({ id, then }) =>
    then.filter(isOwn).map(({ elementId }): Step => [id, elementId, 'issues']),
  );
  const shown = readModels.flatMap(({ id, updatedBy }) =>
    updatedBy.filter(isOwn).map(({ elementId }): Step => [elementId, id, 'updates']),
  );
  return [...waiting, ...issued, ...shown];
}

function edgesAcross(
  subscription: Subscription,
  idOf: ReadonlyMap<string, string>,
  { model }: Publication,
): GraphEdge[] {
  const foreign = messageNodeId(subscription);
  const readModels = new Set(model.readModels.map(({ id }) => id));
  return subscription.byIds.flatMap((elementId): GraphEdge[] => {
    const own = idOf.get(elementId);
    if (own === undefined) return [];
    if (subscription.kind === 'command') return [{ from: own, to: foreign, label: 'issues' }];
    return [{ from: foreign, to: own, label: readModels.has(elementId) ? 'updates' : 'is awaited by' }];
  });
}

function toForeignNode({ source, kind, wireName }: Subscription): GraphNode {
  return { id: messageNodeId({ source, kind, wireName }), kind, name: wireName, source, wireName };
}
