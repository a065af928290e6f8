import {
  aroundNodes,
  type CatalogGraph,
  contextGraph,
  flowGraph,
  lineageGraph,
  lineageOf,
  withDeciders,
} from '@lambdastorm/catalog';
import type { CatalogGraphQuery } from '@lambdastorm/contract';
import type { Catalogs } from '../catalogs.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** More can't be read in one picture. */
const mostNodes = 200;

/** The graphs of catalogs. What takes a whole catalog to work out is kept until the catalog changes. */
export interface CatalogGraphs {
  read(catalog: WorkspaceCatalog, query: CatalogGraphQuery): Promise<CatalogGraph>;
}

interface Kept {
  readonly change: number;
  readonly flow: CatalogGraph;
  readonly lineage: CatalogGraph;
}

export function createCatalogGraphs({ readLatest }: Pick<Catalogs, 'readLatest'>): CatalogGraphs {
  const keptOf = new Map<string, Kept>();

  async function workOut(catalog: WorkspaceCatalog): Promise<Kept> {
    const known = keptOf.get(catalog.workspaceId);
    if (known?.change === catalog.change) return known;
    const publications = await readLatest(catalog.contexts);
    const kept = { change: catalog.change, flow: flowGraph(publications), lineage: lineageGraph(publications) };
    keptOf.set(catalog.workspaceId, kept);
    return kept;
  }

  return {
    async read(catalog, { around, depth, fields }) {
      const isContext = around === undefined || !around.includes('/');
      if (isContext) return contextsAround(catalog, around, depth);
      const { flow, lineage } = await workOut(catalog);
      if (fields === 'yes') return lineageOf(lineage, around, mostNodes);
      return withDeciders(aroundNodes(flow, [around], { ...stepsOf(depth), most: mostNodes }), flow);
    },
  };
}

function contextsAround(
  catalog: WorkspaceCatalog,
  around: string | undefined,
  depth: CatalogGraphQuery['depth'],
): CatalogGraph {
  const whole = contextGraph(
    catalog.contexts.map(({ id, source, name }) => ({
      ...{ source, name },
      subscriptions: catalog.subscriptionsOf.get(id) ?? [],
    })),
  );
  return around === undefined ? whole : aroundNodes(whole, [around], { ...stepsOf(depth), most: mostNodes });
}

function stepsOf(depth: CatalogGraphQuery['depth']): { readonly depth: number; readonly way: 'both' | 'through' } {
  return depth === 'all' ? { depth: Number.POSITIVE_INFINITY, way: 'through' } : { depth, way: 'both' };
}
