import type { Point, Rectangle } from '@lambdastorm/board';

/** A line that shows with what something is in line: upright at an x, or level at a y. */
export interface SnapLine {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snap {
  /** How far to move on so that it is in line. */
  readonly by: Point;
  readonly lines: readonly SnapLine[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Brings a moved rectangle in line with the nearest edge or middle of another, within a tolerance on each axis. */
export function snapMove(moved: Rectangle, others: readonly Rectangle[], tolerance: number): Snap {
  const x = nearest(across(moved), others.map(across), tolerance);
  const y = nearest(upright(moved), others.map(upright), tolerance);
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 };
  const placed = { ...moved, position: { x: moved.position.x + by.x, y: moved.position.y + by.y } };
  const lines: SnapLine[] = [];
  if (x !== undefined) lines.push({ axis: 'x', at: x.at, ...around(upright(placed), others[x.index], upright) });
  if (y !== undefined) lines.push({ axis: 'y', at: y.at, ...around(across(placed), others[y.index], across) });
  return { by, lines };
}

interface Match {
  readonly by: number;
  readonly at: number;
  readonly index: number;
}

function nearest(span: Span, others: readonly Span[], tolerance: number): Match | undefined {
  let best: Match | undefined;
  others.forEach((other, index) => {
    for (const at of marks(other)) {
      for (const mark of marks(span)) {
        const by = at - mark;
        if (Math.abs(by) <= tolerance && (best === undefined || Math.abs(by) < Math.abs(best.by)))
          best = { by, at, index };
      }
    }
  });
  return best;
}

function marks({ start, end }: Span): readonly [number, number, number] {
  return [start, (start + end) / 2, end];
}

/** The line reaches over both things. */
function around(
  span: Span,
  other: Rectangle | undefined,
  spanOf: (of: Rectangle) => Span,
): { from: number; to: number } {
  const { start, end } = other === undefined ? span : spanOf(other);
  return { from: Math.min(span.start, start), to: Math.max(span.end, end) };
}

function across({ position, size }: Rectangle): Span {
  return { start: position.x, end: position.x + size.width };
}

function upright({ position, size }: Rectangle): Span {
  return { start: position.y, end: position.y + size.height };
}
