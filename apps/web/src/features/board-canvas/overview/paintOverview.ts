import type { Point, StickyKind } from '@lambdastorm/board';
import { contextHueIndex } from '../../../shared/theme/contextHue.ts';
import { type ConnectionEnd, floatingSides, type Side } from '../connections/floatingSides.ts';
import type { CanvasEdge, CanvasNode, FrameNode, NoteNode } from '../flow/CanvasNode.ts';
import { paintHeading, paintWords } from './paintWords.ts';

export interface Palette {
  readonly paper: Readonly<Record<StickyKind, string>>;
  readonly ink: string;
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  /** Of bounded contexts, by `contextHueIndex`. */
  readonly hues: readonly string[];
}

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const wordsFrom = 0.2;
const arrowsAtOnce = 64;

const outwards: Readonly<Record<Side, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  top: [0, -1],
  bottom: [0, 1],
};

/** Paints all notes and arrows that are in sight, in board units. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  { nodes, edges }: { readonly nodes: readonly CanvasNode[]; readonly edges: readonly CanvasEdge[] },
  sight: Sight,
  palette: Palette,
): void {
  const pixels = window.devicePixelRatio * sight.zoom;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const origin = window.devicePixelRatio;
  context.setTransform(pixels, 0, 0, pixels, origin * sight.x, origin * sight.y);
  for (const node of nodes) if (node.type === 'frame') paintWash(context, node, palette);
  paintArrows(context, nodes, edges, sight, palette);
  const notes = notesInSight(nodes, sight);
  for (const node of notes) paintPaper(context, node, sight, palette);
  context.textAlign = sight.zoom < wordsFrom ? 'left' : 'center';
  context.textBaseline = 'middle';
  for (const { data, position } of notes) {
    const isHeading = data.note.kind === 'text';
    if (data.note.text === '' || (sight.zoom < wordsFrom && !isHeading)) continue;
    context.fillStyle = isHeading ? palette.text : palette.ink;
    if (sight.zoom < wordsFrom) paintHeading(context, data.note, position, sight.zoom);
    else paintWords(context, data.note, position.x, position.y);
  }
}

/** Border and title are elements; the wash has to lie below the notes. */
function paintWash(context: CanvasRenderingContext2D, node: FrameNode, palette: Palette): void {
  const { id, kind } = node.data.frame;
  const hue = kind === 'boundedContext' ? palette.hues[contextHueIndex(id)] : undefined;
  context.globalAlpha = 0.04;
  context.fillStyle = hue ?? palette.line;
  context.fillRect(node.position.x, node.position.y, node.width ?? 0, node.height ?? 0);
  context.globalAlpha = 1;
}

function notesInSight(nodes: readonly CanvasNode[], sight: Sight): NoteNode[] {
  const { left, top, right, bottom } = edgesOf(sight);
  const notes: NoteNode[] = [];
  for (const node of nodes) {
    if (node.type !== 'note') continue;
    const { position, width = 0, height = 0 } = node;
    const isInSight =
      position.x < right && position.x + width > left && position.y < bottom && position.y + height > top;
    if (isInSight) notes.push(node);
  }
  return notes;
}

function paintPaper(context: CanvasRenderingContext2D, node: NoteNode, { zoom }: Sight, palette: Palette): void {
  const { position, width = 0, height = 0, selected } = node;
  const { kind } = node.data.note;
  if (kind !== 'text') {
    // White paper would vanish on a light wall.
    if (kind === 'screen' || zoom >= wordsFrom) paintLowerEdge(context, node, zoom, palette);
    context.fillStyle = palette.paper[kind];
    if (kind === 'hotspot') fillDiamond(context, position, width, height);
    else context.fillRect(position.x, position.y, width, height);
  }
  if (selected !== true) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  context.strokeRect(position.x, position.y, width, height);
}

function paintLowerEdge(context: CanvasRenderingContext2D, node: NoteNode, zoom: number, palette: Palette): void {
  const { position, width = 0, height = 0, data } = node;
  if (data.note.kind === 'hotspot') return;
  context.globalAlpha = 0.16;
  context.fillStyle = palette.ink;
  context.fillRect(position.x - 0.5 / zoom, position.y, width + 1 / zoom, height + 1.25 / zoom);
  context.globalAlpha = 1;
}

/** As large as the turned square of stickyNote.css. */
function fillDiamond(context: CanvasRenderingContext2D, { x, y }: Point, width: number, height: number): void {
  const reach = 0.78 * Math.SQRT1_2 * Math.min(width, height);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  context.beginPath();
  context.moveTo(middleX, middleY - reach);
  context.lineTo(middleX + reach, middleY);
  context.lineTo(middleX, middleY + reach);
  context.lineTo(middleX - reach, middleY);
  context.fill();
}

function paintArrows(
  context: CanvasRenderingContext2D,
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  sight: Sight,
  palette: Palette,
): void {
  if (edges.length === 0) return;
  const byId = nodesById(nodes);
  context.strokeStyle = palette.line;
  context.lineWidth = Math.max(1.5, 0.75 / sight.zoom);
  let pending = 0;
  context.beginPath();
  for (const { source, target } of edges) {
    const [from, to] = [byId.get(source), byId.get(target)];
    if (from === undefined || to === undefined || !isBetweenInSight(from, to, sight)) continue;
    traceElbow(context, from, to, sight.zoom >= wordsFrom);
    pending += 1;
    // Many short paths: one long path is slow to fill.
    if (pending % arrowsAtOnce !== 0) continue;
    context.stroke();
    context.beginPath();
  }
  context.stroke();
}

function traceElbow(context: CanvasRenderingContext2D, from: CanvasNode, to: CanvasNode, hasHead: boolean): void {
  const ends = floatingSides(areaOf(from), areaOf(to));
  const isAcross = ends.from.side === 'left' || ends.from.side === 'right';
  const middle = isAcross ? (ends.from.x + ends.to.x) / 2 : (ends.from.y + ends.to.y) / 2;
  context.moveTo(ends.from.x, ends.from.y);
  context.lineTo(isAcross ? middle : ends.from.x, isAcross ? ends.from.y : middle);
  context.lineTo(isAcross ? middle : ends.to.x, isAcross ? ends.to.y : middle);
  context.lineTo(ends.to.x, ends.to.y);
  if (hasHead) traceHead(context, ends.to);
}

function traceHead(context: CanvasRenderingContext2D, { x, y, side }: ConnectionEnd): void {
  const [length, half] = [9, 4.5];
  const [alongX, alongY] = outwards[side];
  const [footX, footY] = [x + alongX * length, y + alongY * length];
  context.moveTo(footX + alongY * half, footY + alongX * half);
  context.lineTo(x, y);
  context.lineTo(footX - alongY * half, footY - alongX * half);
}

let indexed: { readonly nodes: readonly CanvasNode[]; readonly byId: ReadonlyMap<string, CanvasNode> } | undefined;

/** While the view moves the nodes stay the same list, and so does their index. */
function nodesById(nodes: readonly CanvasNode[]): ReadonlyMap<string, CanvasNode> {
  if (indexed?.nodes !== nodes) indexed = { nodes, byId: new Map(nodes.map((node) => [node.id, node])) };
  return indexed.byId;
}

function isBetweenInSight(a: CanvasNode, b: CanvasNode, sight: Sight): boolean {
  const { left, top, right, bottom } = edgesOf(sight);
  return (
    Math.min(a.position.x, b.position.x) < right &&
    Math.max(a.position.x + (a.width ?? 0), b.position.x + (b.width ?? 0)) > left &&
    Math.min(a.position.y, b.position.y) < bottom &&
    Math.max(a.position.y + (a.height ?? 0), b.position.y + (b.height ?? 0)) > top
  );
}

function areaOf({ position, width = 0, height = 0 }: CanvasNode) {
  return { position, size: { width, height } };
}

function edgesOf({ x, y, zoom, width, height }: Sight) {
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}
