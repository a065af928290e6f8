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
const legibleZoom = 0.6;

/** All of it where that can be read; else what it is about, or where it begins. */
export function graphOpening(
  { nodes, edges, size }: GraphLayout,
  around: string | undefined,
  room: Size,
): GraphOpening {
  const isLegible = size.width * legibleZoom <= room.width && size.height * legibleZoom <= room.height;
  if (isLegible) return { type: 'whole' };
  // The fields of a message may lie far from each other, and all of them together would not be legible either.
  const [first] = nodes
    .filter(({ node }) => isMeant(node.id, around))
    .sort((one, other) => one.position.y - other.position.y)
    .map(({ node }) => node.id);
  if (first === undefined) return { type: 'beginning' };
  const near = edges
    .filter(({ edge: { from, to } }) => from === first || to === first)
    .flatMap(({ edge: { from, to } }) => [from, to]);
  return { type: 'near', ids: [...new Set([first, ...near])] };
}
