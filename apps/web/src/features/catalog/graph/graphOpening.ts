import type { Size } from '@lambdastorm/board';
import type { GraphLayout } from './graphLayout.ts';
import { isMeant } from './toFlow.ts';

/** What of a graph is seen first. */
export type GraphOpening =
  | { readonly type: 'whole' }
  /** What it is about, and what is next to that. */
  | { readonly type: 'near'; readonly ids: readonly string[] }
  | { readonly type: 'beginning' };

/** Below this zoom nobody reads a name. */
export const legibleZoom = 0.6;

/** All of it where that can be read; else what it is about, or where it begins. */
export function graphOpening(
  { nodes, edges, size }: GraphLayout,
  around: string | undefined,
  room: Size,
): GraphOpening {
  const isLegible = size.width * legibleZoom <= room.width && size.height * legibleZoom <= room.height;
  if (isLegible) return { type: 'whole' };
  const meant = nodes.filter(({ node }) => isMeant(node.id, around)).map(({ node }) => node.id);
  if (meant.length === 0) return { type: 'beginning' };
  const near = edges
    .filter(({ edge: { from, to } }) => meant.includes(from) || meant.includes(to))
    .flatMap(({ edge: { from, to } }) => [from, to]);
  return { type: 'near', ids: [...new Set([...meant, ...near])] };
}
