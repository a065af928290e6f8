import { byKeys } from '../byKeys.ts';
import type { CatalogGraph } from './CatalogGraph.ts';
import type { LinkedGraph } from './LinkedGraph.ts';

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
  graph: LinkedGraph,
  nodeIds: readonly string[],
  { depth, way, most }: Surroundings,
): CatalogGraph {
  const starts = nodeIds.filter((id) => graph.nodeOf(id) !== undefined);
  const forward = (id: string) => graph.edgesFrom(id).map(({ to }) => to);
  const backward = (id: string) => graph.edgesTo(id).map(({ from }) => from);
  const walks = way === 'through' ? [forward, backward] : [(id: string) => [...forward(id), ...backward(id)]];
  const reached = walks.map((next) => walk(starts, next, { depth, most }));
  const near = new Set(nearestFirst(reached).slice(0, most));
  const ids = [...near].sort();
  return {
    nodes: ids.flatMap((id) => graph.nodeOf(id) ?? []),
    edges: ids
      .flatMap((id) => graph.edgesFrom(id))
      .filter(({ to }) => near.has(to))
      .sort(byKeys(({ from, to }) => [from, to])),
  };
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
