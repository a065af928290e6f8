import type { CatalogGraph } from '@lambdastorm/contract';
import { useQuery } from '@tanstack/react-query';
import { startElk } from '../../../shared/elk/startElk.ts';
import { type GraphLayout, isTooLong, toElkGraph, toGraphLayout } from './graphLayout.ts';

/** Everything of a graph in its place, found in a worker. */
export function useGraphLayout(graph: CatalogGraph) {
  return useQuery({
    queryKey: ['graph-layout', graph],
    queryFn: () => layOut(graph),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

async function layOut(graph: CatalogGraph): Promise<GraphLayout> {
  const elk = await startElk();
  try {
    const row = await elk.layout(toElkGraph(graph));
    const placed = isTooLong(row) ? await elk.layout(toElkGraph(graph, 'several rows')) : row;
    return toGraphLayout(placed, graph);
  } finally {
    elk.terminateWorker();
  }
}
