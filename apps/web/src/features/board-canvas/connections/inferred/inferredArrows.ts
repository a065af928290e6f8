import type { Point, Rectangle, StickyNote } from '@lambdastorm/board';
import type { InferredConnection } from '@lambdastorm/derivation';
import { overlap } from '../../view/rectangles.ts';

/** An inferred connection as it is drawn: a short line across the gap between two notes side by side. */
export interface InferredArrow {
  readonly from: StickyNote;
  readonly to: StickyNote;
  readonly start: Point;
  readonly end: Point;
}

interface Shown {
  /** The part of the wall that is looked at; all of it when absent. */
  readonly area?: Rectangle;
  /** Notes that are being moved: what stood beside them no longer does. */
  readonly movingIds: ReadonlySet<string>;
}

const shortest = 26;
// A reading may be a moment older than the wall: notes that have parted since say nothing any more.
const widestGap = 100;

/** The arrows to draw of what was inferred on a wall. */
export function inferredArrows(
  inferred: readonly InferredConnection[],
  notes: readonly StickyNote[],
  { area, movingIds }: Shown,
): InferredArrow[] {
  if (inferred.length === 0) return [];
  const noteById = new Map(notes.map((note) => [note.id, note]));
  return inferred.flatMap((pair) => {
    const [from, to] = [noteById.get(pair.from), noteById.get(pair.to)];
    if (from === undefined || to === undefined || movingIds.has(from.id) || movingIds.has(to.id)) return [];
    if (area !== undefined && !overlap(area, from) && !overlap(area, to)) return [];
    return acrossGap(from, to);
  });
}

function acrossGap(from: StickyNote, to: StickyNote): InferredArrow[] {
  const isRightwards = from.position.x <= to.position.x;
  const [left, right] = isRightwards ? [from, to] : [to, from];
  const edge = left.position.x + left.size.width;
  const top = Math.max(left.position.y, right.position.y);
  const bottom = Math.min(left.position.y + left.size.height, right.position.y + right.size.height);
  if (right.position.x - edge >= widestGap || bottom <= top) return [];
  const y = (top + bottom) / 2;
  const middle = (edge + right.position.x) / 2;
  const half = Math.max(right.position.x - edge, shortest) / 2;
  const ends = [
    { x: middle - half, y },
    { x: middle + half, y },
  ] as const;
  return [{ from, to, start: ends[isRightwards ? 0 : 1], end: ends[isRightwards ? 1 : 0] }];
}
