import type { CatalogGraph, GraphEdge, GraphNode } from './CatalogGraph.ts';

/** A graph that is gone through from node to node, so that nobody has to put all of it together. */
export interface LinkedGraph {
  nodeOf(id: string): GraphNode | undefined;
  edgesFrom(id: string): readonly GraphEdge[];
  edgesTo(id: string): readonly GraphEdge[];
}

/** A graph that is at hand, linked. Of several nodes with one id the first is it. */
export function linkGraph({ nodes, edges }: CatalogGraph): LinkedGraph {
  const nodeById = new Map(nodes.toReversed().map((node) => [node.id, node]));
  const outgoing = Map.groupBy(edges, ({ from }) => from);
  const incoming = Map.groupBy(edges, ({ to }) => to);
  return {
    nodeOf: (id) => nodeById.get(id),
    edgesFrom: (id) => outgoing.get(id) ?? [],
    edgesTo: (id) => incoming.get(id) ?? [],
  };
}
