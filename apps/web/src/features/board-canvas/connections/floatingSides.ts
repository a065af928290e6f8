import { centre, type Point, type Rectangle } from '@lambdastorm/board';

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface ConnectionEnd extends Point {
  readonly side: Side;
}

/** Degrees by which an arrow head that points right is turned to point into a side. */
export const headTurns: Readonly<Record<Side, number>> = { left: 0, top: 90, right: 180, bottom: 270 };

/** Offsets up to this many units are drawn as a straight line instead of a little step. */
const straightWithin = 36;

/** Where an arrow between two notes leaves and arrives: at the facing sides with the wider gap. */
export function floatingSides(
  from: Rectangle,
  to: Rectangle,
): { readonly from: ConnectionEnd; readonly to: ConnectionEnd } {
  const [start, end] = [centre(from), centre(to)];
  const gapX = Math.abs(end.x - start.x) - (from.size.width + to.size.width) / 2;
  const gapY = Math.abs(end.y - start.y) - (from.size.height + to.size.height) / 2;
  if (gapX >= gapY) {
    const [y1, y2] = aligned(start.y, end.y);
    return end.x >= start.x
      ? { from: { side: 'right', x: right(from), y: y1 }, to: { side: 'left', x: to.position.x, y: y2 } }
      : { from: { side: 'left', x: from.position.x, y: y1 }, to: { side: 'right', x: right(to), y: y2 } };
  }
  const [x1, x2] = aligned(start.x, end.x);
  return end.y >= start.y
    ? { from: { side: 'bottom', x: x1, y: bottom(from) }, to: { side: 'top', x: x2, y: to.position.y } }
    : { from: { side: 'top', x: x1, y: from.position.y }, to: { side: 'bottom', x: x2, y: bottom(to) } };
}

function aligned(a: number, b: number): readonly [number, number] {
  if (Math.abs(a - b) > straightWithin) return [a, b];
  const middle = (a + b) / 2;
  return [middle, middle];
}

function right({ position, size }: Rectangle): number {
  return position.x + size.width;
}

function bottom({ position, size }: Rectangle): number {
  return position.y + size.height;
}
