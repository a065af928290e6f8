import type { CatalogGraph, GraphEdge } from './CatalogGraph.ts';

/** Which way to go from a node: to all that it leads to or comes from, or first one way and then the other alone. */
export interface Surroundings {
  /** In steps. */
  readonly depth: number;
  /** `both`: whatever is near; `through`: what leads to it and what it leads to, and nothing beside. */
  readonly way: 'both' | 'through';
  /** The nearest come first, and no more than so many. */
  readonly most: number;
}

/** The part of a graph around some nodes, with every edge between the nodes in it; empty when it has none of them. */
export function aroundNodes(
  graph: CatalogGraph,
  nodeIds: readonly string[],
  { depth, way, most }: Surroundings,
): CatalogGraph {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const starts = nodeIds.filter((id) => known.has(id));
  if (starts.length === 0) return { nodes: [], edges: [] };
  const [forward, backward] = [neighbours(graph.edges, 'forward'), neighbours(graph.edges, 'backward')];
  const walks = way === 'through' ? [forward, backward] : [(id: string) => [...forward(id), ...backward(id)]];
  const reached = walks.map((next) => walk(starts, next, { depth, most }));
  const near = new Set(nearestFirst(reached).slice(0, most));
  return {
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    edges: graph.edges.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}

function neighbours(edges: readonly GraphEdge[], way: 'forward' | 'backward'): (id: string) => readonly string[] {
  const [start, end] = way === 'forward' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const byStart = Map.groupBy(edges, (edge) => edge[start]);
  return (id) => (byStart.get(id) ?? []).map((edge) => edge[end]);
}

/** What is reached, by the number of steps. */
function walk(
  starts: readonly string[],
  next: (id: string) => readonly string[],
  { depth, most }: Pick<Surroundings, 'depth' | 'most'>,
): ReadonlyMap<string, number> {
  const steps = new Map(starts.map((id) => [id, 0]));
  let front = starts;
  for (let step = 1; step <= depth && front.length > 0 && steps.size < most; step += 1) {
    front = [...new Set(front.flatMap(next))].filter((id) => !steps.has(id));
    for (const id of front) steps.set(id, step);
  }
  return steps;
}

/** Both ways have a share when not all is kept. */
function nearestFirst(walks: readonly ReadonlyMap<string, number>[]): string[] {
  const all = walks.flatMap((steps) => [...steps]).sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1));
  return [...new Set(all.map(([id]) => id))];
}
