import type { Point } from '@lambdastorm/board';
import { connectionRoute } from '../connections/routing/connectionRoute.ts';
import { type ConnectionRoute, cornerRadius } from '../connections/routing/routeShape.ts';
import { seenArea } from '../connections/routing/seenArea.ts';
import { traceHead, traceRoute } from '../connections/routing/traceRoute.ts';
import type { CanvasEdge, NoteNode } from '../flow/CanvasNode.ts';
import { cut } from '../notes/wrapText.ts';
import { type Edges, signsFrom, wordsFrom } from './Palette.ts';
import type { Paper } from './paintNotes.ts';
import { fontFamily } from './paintWords.ts';

const arrowsAtOnce = 64;

export interface PlacedArrow {
  readonly edge: CanvasEdge;
  readonly route: ConnectionRoute;
}

export function paintArrows({ context, zoom, palette }: Paper, arrows: readonly PlacedArrow[]): void {
  const thickness = Math.max(1.5, 0.75 / zoom);
  context.fillStyle = palette.line;
  if (zoom < wordsFrom) {
    // Level and upright stretches as rectangles: from afar a stroke would cost ten times as much and look the same.
    for (const { route } of arrows) fillStretches(context, route.points, thickness);
    return;
  }
  const radius = zoom < signsFrom ? 0 : cornerRadius;
  context.strokeStyle = palette.line;
  context.lineWidth = thickness;
  for (let start = 0; start < arrows.length; start += arrowsAtOnce) {
    // Many short paths: one long path is slow to fill.
    const some = arrows.slice(start, start + arrowsAtOnce);
    context.beginPath();
    for (const { route } of some) traceRoute(context, route.points, radius);
    context.stroke();
    context.beginPath();
    for (const { route } of some) traceHead(context, route);
    context.fill();
  }
}

const labelSize = 14;

/** The words on arrows, while their elements cannot be seen. */
export function paintLabels({ context, zoom, palette }: Paper, arrows: readonly PlacedArrow[]): void {
  if (zoom < wordsFrom) return;
  context.font = `400 ${labelSize}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const widthOf = (words: string): number => context.measureText(words).width;
  for (const { edge, route } of arrows) {
    const label = edge.data?.connection.label ?? '';
    if (label === '') continue;
    const words = cut(label, { width: route.labelRoom - 12, widthOf });
    const { x, y } = route.label;
    const width = widthOf(words) + 12;
    context.fillStyle = palette.canvas;
    context.fillRect(x - width / 2, y - labelSize * 0.8, width, labelSize * 1.6);
    context.fillStyle = palette.line;
    context.fillText(words, x, y);
  }
}

function fillStretches(context: CanvasRenderingContext2D, points: readonly Point[], thickness: number): void {
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a === undefined || b === undefined) return;
    const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    context.fillRect(left, top, Math.abs(a.x - b.x) + thickness, Math.abs(a.y - b.y) + thickness);
  }
}

interface KnownRoute {
  readonly from: NoteNode;
  readonly to: NoteNode;
  readonly route: ConnectionRoute;
}

/** An arrow whose notes have not changed goes the same way. */
const routeOfEdge = new WeakMap<CanvasEdge, KnownRoute>();

/** The arrow between two notes, where it can be seen at all. */
export function arrowBetween(edge: CanvasEdge, from: NoteNode, to: NoteNode, edges: Edges): PlacedArrow | undefined {
  const known = routeOfEdge.get(edge);
  if (known !== undefined && known.from === from && known.to === to) {
    return isInSight(known.route.points, edges) ? { edge, route: known.route } : undefined;
  }
  const route = connectionRoute(seenAreaOf(from, from.position), seenAreaOf(to, to.position), edge.data?.options);
  routeOfEdge.set(edge, { from, to, route });
  return isInSight(route.points, edges) ? { edge, route } : undefined;
}

export function seenAreaOf({ data, width = 0, height = 0 }: NoteNode, position: Point) {
  return seenArea(data.note.kind, { position, size: { width, height } });
}

function isInSight(points: readonly Point[], { left, top, right, bottom }: Edges): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return minX < right && maxX > left && minY < bottom && maxY > top;
}
