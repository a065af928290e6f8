import type { CatalogGraph } from '@lambdastorm/contract';
import type { GraphSearch } from './graphSearch.ts';

/** What a graph shows, as people call it. */
export function graphTitle({ around, depth, fields }: GraphSearch, graph: CatalogGraph | undefined): string {
  if (around === undefined) return 'Context map';
  const name = graph?.nodes.find(({ id }) => id === around)?.name ?? around.split('/').at(-1) ?? around;
  if (fields === true) return `Fields of ${name}`;
  return depth === 'all' ? `The whole flow through ${name}` : `Around ${name}`;
}
