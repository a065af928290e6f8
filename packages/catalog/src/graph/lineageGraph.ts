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

/**
 * All fields of a catalog, and which has its value from which: a field goes over from one message to the next where both
 * have it, whatever its case, hyphens and underscores.
 */
export function lineageGraph(publications: readonly Publication[]): CatalogGraph {
  const carriers = new Map(publications.flatMap(carriersOf));
  const nodes = [...carriers].flatMap(([messageId, { source, wireName, fieldByFolded }]) =>
    [...fieldByFolded].map(
      ([folded, name]): GraphNode => ({ id: fieldNodeId(messageId, folded), kind: 'field', name, source, wireName }),
    ),
  );
  const edges = publications.flatMap(messageHands).flatMap((hand) => handedOver(hand, carriers));
  return {
    nodes: nodes.sort(byKeys(({ id }) => [id])),
    edges: [...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()].sort(
      byKeys(({ from, to }) => [from, to]),
    ),
  };
}

/** Where the fields of one message come from, and who has them after it; empty for a message without fields. */
export function lineageOf(lineage: CatalogGraph, messageId: string, most: number): CatalogGraph {
  const own = lineage.nodes.filter(({ id }) => id.startsWith(`${messageId}#`)).map(({ id }) => id);
  return aroundNodes(lineage, own, { depth: Number.POSITIVE_INFINITY, way: 'through', most });
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
