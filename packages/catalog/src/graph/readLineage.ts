import { byKeys } from '../byKeys.ts';
import { foldField } from '../fieldNames.ts';
import type { Publication, PublishedMessage } from '../Publication.ts';
import { aroundNodes } from './aroundNodes.ts';
import { type CatalogGraph, type GraphEdge, type GraphNode, messageNodeId } from './CatalogGraph.ts';
import { type MessageHand, messageHands } from './messageHands.ts';

/** A message with the names of its fields, by the form in which they are the same. */
interface Carrier {
  readonly source: string;
  readonly wireName: string;
  readonly fieldByFolded: ReadonlyMap<string, string>;
}

/** All fields of a catalog, and which has its value from which. */
export interface Lineage {
  readonly graph: CatalogGraph;
  /** The nodes of its fields, by the id of a message. */
  readonly fieldsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Follows the fields of a catalog: a field goes over from one message to the next where both have it, whatever its case,
 * hyphens and underscores.
 */
export function readLineage(publications: readonly Publication[]): Lineage {
  const carriers = new Map(publications.flatMap(carriersOf));
  const nodes = [...carriers].flatMap(([messageId, carrier]) => fieldNodes(messageId, carrier));
  const edges = publications.flatMap(messageHands).flatMap((hand) => handedOver(hand, carriers));
  const distinct = new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to]), edge]));
  return {
    graph: {
      nodes: nodes.sort(byKeys(({ id }) => [id])),
      edges: [...distinct.values()].sort(byKeys(({ from, to }) => [from, to])),
    },
    fieldsOf: new Map(
      [...carriers].map(([messageId, carrier]) => [messageId, fieldNodes(messageId, carrier).map(({ id }) => id)]),
    ),
  };
}

/** Where the fields of one message come from, and who has them after it; empty for a message without fields. */
export function lineageOf({ graph, fieldsOf }: Lineage, messageId: string, most: number): CatalogGraph {
  const surroundings = { depth: Number.POSITIVE_INFINITY, way: 'through', most } as const;
  return aroundNodes(graph, fieldsOf.get(messageId) ?? [], surroundings);
}

function fieldNodes(messageId: string, { source, wireName, fieldByFolded }: Carrier): GraphNode[] {
  return [...fieldByFolded].map(([folded, name]) => ({
    ...{ id: fieldNodeId(messageId, folded), kind: 'field', name, source, wireName },
  }));
}

function carriersOf({ source, messages }: Publication): [string, Carrier][] {
  return messages.map((message) => {
    const { kind, wireName } = message;
    const fieldByFolded = new Map(fieldsIn(message).map((name) => [foldField(name), name]));
    return [messageNodeId({ source, kind, wireName }), { source, wireName, fieldByFolded }];
  });
}

function fieldsIn({ schema }: PublishedMessage): string[] {
  const properties = schema['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function handedOver([from, to]: MessageHand, carriers: ReadonlyMap<string, Carrier>): GraphEdge[] {
  const target = carriers.get(to)?.fieldByFolded;
  return [...(carriers.get(from)?.fieldByFolded.keys() ?? [])]
    .filter((folded) => target?.has(folded) ?? false)
    .map((folded) => ({ from: fieldNodeId(from, folded), to: fieldNodeId(to, folded), label: 'goes over to' }));
}

function fieldNodeId(messageId: string, folded: string): string {
  return `${messageId}#${folded}`;
}
