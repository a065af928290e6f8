import { byKeys } from '../byKeys.ts';
import type { CatalogGraph, GraphEdge } from './CatalogGraph.ts';

/** A part of a flow, in which whoever decides stands between the command and its events. `whole` knows all who decide. */
export function withDeciders(part: CatalogGraph, whole: CatalogGraph): CatalogGraph {
  const deciders = new Set(part.edges.flatMap(({ via }) => via ?? []));
  const nodes = new Map([
    ...part.nodes.map((node) => [node.id, node] as const),
    ...whole.nodes.filter(({ id }) => deciders.has(id)).map((node) => [node.id, node] as const),
  ]);
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
