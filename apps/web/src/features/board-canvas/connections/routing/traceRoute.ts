import type { Point } from '@lambdastorm/board';
import { type ConnectionRoute, headLength, headWidth } from './routeShape.ts';

/** What draws: a 2D context, a `Path2D`, or the text of an SVG path. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>;

/** Adds a route to the current path; a radius of 0 leaves the corners sharp, which is cheaper from afar. */
export function traceRoute(pen: Pen, points: readonly Point[], radius: number): void {
  const [first] = points;
  if (first === undefined) return;
  pen.moveTo(first.x, first.y);
  let before = first;
  for (let index = 1; index < points.length; index += 1) {
    const at = points[index];
    if (at === undefined) return;
    const after = radius > 0 ? points[index + 1] : undefined;
    if (after === undefined) pen.lineTo(at.x, at.y);
    else traceCorner(pen, { before, at, after }, radius);
    before = at;
  }
}

interface Corner {
  readonly before: Point;
  readonly at: Point;
  readonly after: Point;
}

function traceCorner(pen: Pen, { before, at, after }: Corner, radius: number): void {
  const lengthIn = Math.abs(at.x - before.x) + Math.abs(at.y - before.y);
  const lengthOut = Math.abs(after.x - at.x) + Math.abs(after.y - at.y);
  const bend = Math.min(radius, lengthIn / 2, lengthOut / 2);
  pen.lineTo(at.x - Math.sign(at.x - before.x) * bend, at.y - Math.sign(at.y - before.y) * bend);
  pen.quadraticCurveTo(at.x, at.y, at.x + Math.sign(after.x - at.x) * bend, at.y + Math.sign(after.y - at.y) * bend);
}

/** Adds the closed triangle at the end of a route to the current path. */
export function traceHead(pen: Pen, { points, end }: Pick<ConnectionRoute, 'points' | 'end'>): void {
  const tip = points.at(-1);
  if (tip === undefined) return;
  const alongX = end === 'left' ? -1 : end === 'right' ? 1 : 0;
  const alongY = end === 'top' ? -1 : end === 'bottom' ? 1 : 0;
  const [footX, footY] = [tip.x + alongX * headLength, tip.y + alongY * headLength];
  const [halfX, halfY] = [(alongY * headWidth) / 2, (alongX * headWidth) / 2];
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(footX + halfX, footY + halfY);
  pen.lineTo(footX - halfX, footY - halfY);
  pen.lineTo(tip.x, tip.y);
}
