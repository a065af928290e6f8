/**
 * The groups of nodes in which each leads to each other one, in the order of the nodes (R. Tarjan, Depth-first search and
 * linear graph algorithms, 1972). A node alone is no group, even when it leads to itself.
 */
export function cyclesIn<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): readonly Node[][] {
  const places = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const path: Node[] = [];
  const onPath = new Set<Node>();
  const cycles: Node[][] = [];

  function enter(node: Node): Visit<Node> {
    places.set(node, places.size);
    lowest.set(node, places.size - 1);
    path.push(node);
    onPath.add(node);
    return { node, rest: [...next(node)].reverse() };
  }

  function lower(node: Node, place: number): void {
    lowest.set(node, Math.min(lowest.get(node) ?? place, place));
  }

  function leave(node: Node): void {
    if (lowest.get(node) !== places.get(node)) return;
    const cycle = path.splice(path.lastIndexOf(node));
    for (const each of cycle) onPath.delete(each);
    if (cycle.length > 1) cycles.push(cycle);
  }

  // By hand instead of by recursion: a wall may be one long chain.
  for (const root of nodes) {
    if (places.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node, rest } = visit;
      const following = rest.pop();
      if (following === undefined) {
        visits.pop();
        leave(node);
        const parent = visits.at(-1);
        if (parent !== undefined) lower(parent.node, lowest.get(node) ?? 0);
      } else if (!places.has(following)) visits.push(enter(following));
      else if (onPath.has(following)) lower(node, places.get(following) ?? 0);
    }
  }
  const order = new Map(nodes.map((node, index) => [node, index] as const));
  const orderOf = (node: Node): number => order.get(node) ?? nodes.length;
  return cycles
    .map((cycle) => cycle.sort((a, b) => orderOf(a) - orderOf(b)))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : orderOf(a) - orderOf(b)));
}

interface Visit<Node> {
  readonly node: Node;
  readonly rest: Node[];
}
