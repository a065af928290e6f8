import type { BoundedContext, ElementRef, ModelElement, Trigger } from '@lambdastorm/model';
import { byKeys } from '../byKeys.ts';
import type { Publication, Subscription } from '../Publication.ts';
import {
  type CatalogGraph,
  type GraphEdge,
  type GraphNode,
  type GraphNodeKind,
  messageNodeId,
} from './CatalogGraph.ts';

/**
 * How work flows through all contexts of a catalog: people and systems start commands, aggregates decide them, events
 * follow, policies and read models take them up, in their own context or another. What a context takes from one that is
 * not published is there under its wire name.
 */
export function flowGraph(publications: readonly Publication[]): CatalogGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const publication of publications) {
    const flow = readFlow(publication);
    for (const node of flow.nodes) nodes.set(node.id, node);
    for (const edge of flow.edges) edges.set(JSON.stringify([edge.from, edge.to]), edge);
  }
  for (const node of publications.flatMap(({ subscriptions }) => subscriptions.map(toForeignNode))) {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  }
  return {
    nodes: [...nodes.values()].sort(byKeys(({ id }) => [id])),
    edges: [...edges.values()]
      .filter(({ from, to }) => nodes.has(from) && nodes.has(to))
      .sort(byKeys(({ from, to }) => [from, to])),
  };
}

function readFlow(publication: Publication): CatalogGraph {
  const nodes = nodesOf(publication);
  const idOf = new Map(nodes.map(({ elementId, node }) => [elementId, node.id]));
  const { model } = publication;
  const local = [...starts(model), ...decisions(model), ...reactions(model)];
  const edges = local.flatMap(([from, to, label, via]) => {
    const [start, end, decider] = [idOf.get(from), idOf.get(to), idOf.get(via ?? '')];
    if (start === undefined || end === undefined) return [];
    return [{ from: start, to: end, label, ...(decider === undefined ? {} : { via: decider }) }];
  });
  const foreign = publication.subscriptions.flatMap((subscription) => foreignEdges(subscription, idOf, publication));
  return { nodes: nodes.map(({ node }) => node), edges: [...edges, ...foreign] };
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

function foreignEdges(
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
