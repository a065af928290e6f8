import type { Rectangle, StickyNote } from '@lambdastorm/board';

/** Half the diagonal of a hotspot's paper, as a share of its side: 78 % of it, on its corner; see stickyNote.css. */
const diamondReach = 0.78 * Math.SQRT1_2;

/** What one sees of a note: its paper. A hotspot stands on its corner and reaches out of its box. */
export function seenArea(kind: StickyNote['kind'], area: Rectangle): Rectangle {
  if (kind !== 'hotspot') return area;
  const { position, size } = area;
  const reach = diamondReach * Math.min(size.width, size.height);
  return {
    position: { x: position.x + size.width / 2 - reach, y: position.y + size.height / 2 - reach },
    size: { width: 2 * reach, height: 2 * reach },
  };
}
