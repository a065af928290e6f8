import { bounds } from '@lambdastorm/board';
import type { CanvasNode } from '../flow/CanvasNode.ts';
import type { Running } from '../flow/reconcileNodes.ts';
import { wordsFrom } from './Palette.ts';
import type { Paper } from './paintNotes.ts';

/** Above and below everything. */
export const beyondTheWall = 240;

interface PivotalLine {
  readonly id: string;
  readonly x: number;
  readonly middle: number;
}

interface PivotalLines {
  readonly lines: readonly PivotalLine[];
  readonly top: number;
  readonly bottom: number;
}

const linesOf = new WeakMap<readonly CanvasNode[], PivotalLines>();

/** The lines that part the timeline, while their elements cannot be seen. */
export function paintPivotalLines(
  { context, zoom, palette }: Paper,
  nodes: readonly CanvasNode[],
  runningById: ReadonlyMap<string, Running>,
): void {
  const { lines, top, bottom } = linesOf.get(nodes) ?? findLines(nodes);
  if (lines.length === 0) return;
  context.strokeStyle = palette.pivotal;
  context.globalAlpha = 0.7;
  context.lineWidth = zoom < wordsFrom ? 10 : 2;
  context.setLineDash([3 * context.lineWidth, 2 * context.lineWidth]);
  context.beginPath();
  for (const { id, x, middle } of lines) {
    const at = (runningById.get(id)?.position?.x ?? x) + middle;
    context.moveTo(at, top);
    context.lineTo(at, bottom);
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function findLines(nodes: readonly CanvasNode[]): PivotalLines {
  const pivotal = nodes.filter((node) => node.type === 'note' && node.data.note.pivotal);
  const wall = pivotal.length === 0 ? undefined : bounds(nodes.map(areaOf));
  const found = {
    lines: pivotal.map(({ id, position, width = 0 }) => ({ id, x: position.x, middle: width / 2 })),
    top: (wall?.position.y ?? 0) - beyondTheWall,
    bottom: (wall?.position.y ?? 0) + (wall?.size.height ?? 0) + beyondTheWall,
  };
  linesOf.set(nodes, found);
  return found;
}

function areaOf({ position, width = 0, height = 0 }: CanvasNode) {
  return { position, size: { width, height } };
}
