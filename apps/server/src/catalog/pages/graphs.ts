import {
  aroundNodes,
  type CatalogGraph,
  contextGraph,
  flowGraph,
  lineageGraph,
  lineageOf,
  linkGraph,
  withDeciders,
} from '@lambdastorm/catalog';
import type { CatalogGraphQuery } from '@lambdastorm/contract';
import type { ContextDigest } from '../digests/ContextDigest.ts';
import type { CatalogDigests } from '../digests/catalogDigests.ts';
import { keptPerCatalog } from '../keptPerCatalog.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';

/** More can't be read in one picture. */
const mostNodes = 200;

/** The graphs of catalogs. What takes a whole catalog to work out is kept until the catalog changes. */
export interface CatalogGraphs {
  read(catalog: WorkspaceCatalog, query: CatalogGraphQuery): Promise<CatalogGraph>;
}

export function createCatalogGraphs(digests: CatalogDigests): CatalogGraphs {
  const flowOf = keptPerCatalog(async (catalog) => flowGraph((await contextsIn(catalog)).map(({ flow }) => flow)));
  const lineageIn = keptPerCatalog(async (catalog) =>
    lineageGraph((await contextsIn(catalog)).map(({ lineage }) => lineage)),
  );

  async function contextsIn(catalog: WorkspaceCatalog): Promise<readonly ContextDigest[]> {
    return [...(await digests.get(catalog)).byContextId.values()];
  }

  return {
    async read(catalog, { around, depth, fields }) {
      const isContext = around === undefined || !around.includes('/');
      if (isContext) return contextsAround(catalog, around, depth);
      if (fields === 'yes') return lineageOf(await lineageIn(catalog), around, mostNodes);
      const flow = await flowOf(catalog);
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
  return around === undefined ? whole : aroundNodes(linkGraph(whole), [around], { ...stepsOf(depth), most: mostNodes });
}

function stepsOf(depth: CatalogGraphQuery['depth']): { readonly depth: number; readonly way: 'both' | 'through' } {
  return depth === 'all' ? { depth: Number.POSITIVE_INFINITY, way: 'through' } : { depth, way: 'both' };
}
