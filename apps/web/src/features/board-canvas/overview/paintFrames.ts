import { contextHueIndex } from '../../../shared/theme/contextHue.ts';
import type { FrameNode } from '../flow/CanvasNode.ts';
import { frameKinds } from '../frames/frameKinds.ts';
import { signsFrom, wordsFrom } from './Palette.ts';
import type { Paper } from './paintNotes.ts';
import { fontFamily } from './paintWords.ts';

export interface PlacedFrame {
  readonly node: FrameNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below the notes, where an element's background would cover what is painted. */
export function paintWash({ context, palette }: Paper, { node, x, y, width, height }: PlacedFrame): void {
  const { id, kind } = node.data.frame;
  const hue = kind === 'boundedContext' ? palette.hues[contextHueIndex(id)] : undefined;
  context.globalAlpha = 0.04;
  context.fillStyle = hue ?? palette.line;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

/** Border and title, while the element of the frame cannot be seen; as frame.css has them. */
export function paintFrame(paper: Paper, { node, x, y, width, height }: PlacedFrame): void {
  const { context, palette, zoom } = paper;
  const { id, kind, title } = node.data.frame;
  const colour = (kind === 'boundedContext' ? palette.hues[contextHueIndex(id)] : undefined) ?? palette.line;
  context.strokeStyle = colour;
  context.globalAlpha = kind === 'boundedContext' ? 0.8 : 0.4;
  context.lineWidth = Math.max(1.5, 1 / zoom);
  context.setLineDash(kind === 'boundedContext' ? [context.lineWidth * 3, context.lineWidth * 2] : []);
  context.strokeRect(x, y, width, height);
  context.setLineDash([]);
  context.globalAlpha = 1;
  paintTitle(paper, title.trim() || frameKinds[kind].label, { x, y, width, colour });
}

interface Title {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}

function paintTitle({ context, palette, zoom }: Paper, title: string, { x, y, width, colour }: Title): void {
  const size = zoom < wordsFrom ? 120 : zoom < signsFrom ? 44 : 20;
  const isAbove = zoom < wordsFrom;
  const left = isAbove ? x : x + 30;
  context.font = `600 ${size}px ${fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const middle = isAbove ? y - size * 0.7 : y;
  const room = width - (isAbove ? 0 : 40);
  const wide = Math.min(context.measureText(title).width, room);
  context.fillStyle = palette.canvas;
  if (!isAbove) context.fillRect(left - 10, middle - size * 0.75, wide + 20, size * 1.5);
  context.fillStyle = colour;
  context.fillText(title, left, middle, room);
}
