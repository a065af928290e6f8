import { byKeys } from '../byKeys.ts';
import type { CatalogGraph, GraphEdge } from './CatalogGraph.ts';
import type { LinkedGraph } from './LinkedGraph.ts';

/** A part of a flow, in which whoever decides stands between the command and its events. `whole` knows all who decide. */
export function withDeciders(part: CatalogGraph, whole: LinkedGraph): CatalogGraph {
  const deciders = new Set(part.edges.flatMap(({ via }) => via ?? []));
  const all = [...part.nodes, ...[...deciders].flatMap((id) => whole.nodeOf(id) ?? [])];
  const nodes = new Map(all.map((node) => [node.id, node]));
  const edges = part.edges.flatMap(({ via, ...edge }): GraphEdge[] =>
    via === undefined
      ? [edge]
      : [
          { from: edge.from, to: via, label: 'is handled by' },
          { from: via, to: edge.to, label: 'emits' },
        ],
  );
  const distinct = new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to]), edge]));
  return {
    nodes: [...nodes.values()].sort(byKeys(({ id }) => [id])),
    edges: [...distinct.values()].sort(byKeys(({ from, to }) => [from, to])),
  };
}
