import type { Point, Rectangle, StickyKind } from '@lambdastorm/board';
import { kindIconPaths } from '../../../shared/theme/kindIconPaths.ts';
import { seenArea } from '../connections/routing/seenArea.ts';
import type { NoteNode } from '../flow/CanvasNode.ts';
import { type Palette, signsFrom, wordsFrom } from './Palette.ts';
import { paintHeading, paintWords } from './paintWords.ts';

/** A note at the place where it is now. */
export interface PlacedNote {
  readonly node: NoteNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSelected: boolean;
}

export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly zoom: number;
  readonly palette: Palette;
}

/** `taken` is where other words stand from afar. */
export function paintNotes(paper: Paper, notes: readonly PlacedNote[], taken: Rectangle[]): void {
  for (const note of notes) paintPaper(paper, note);
  paintAllWords(paper, notes, taken);
  if (paper.zoom >= signsFrom) for (const note of notes) paintSigns(paper, note);
}

function paintPaper(paper: Paper, { node, x, y, width, height, isSelected }: PlacedNote): void {
  const { context, zoom, palette } = paper;
  const { kind } = node.data.note;
  if (kind !== 'text') {
    // White paper would vanish on a light wall.
    if (kind !== 'hotspot' && (kind === 'screen' || zoom >= wordsFrom)) paintLowerEdge(paper, { x, y }, width, height);
    context.fillStyle = palette.paper[kind];
    if (kind === 'hotspot') fillDiamond(context, seenArea(kind, { position: { x, y }, size: { width, height } }));
    else if (zoom < signsFrom) context.fillRect(x, y, width, height);
    else fillRounded(context, { x, y }, width, height);
  }
  if (!isSelected) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  context.strokeRect(x - 2, y - 2, width + 4, height + 4);
}

function fillRounded(context: CanvasRenderingContext2D, { x, y }: Point, width: number, height: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, 4);
  context.fill();
}

function paintLowerEdge({ context, zoom, palette }: Paper, { x, y }: Point, width: number, height: number): void {
  context.globalAlpha = 0.16;
  context.fillStyle = palette.ink;
  context.fillRect(x - 0.5 / zoom, y, width + 1 / zoom, height + 1.25 / zoom);
  context.globalAlpha = 1;
}

function fillDiamond(context: CanvasRenderingContext2D, { position: { x, y }, size }: Rectangle): void {
  const reach = size.width / 2;
  context.beginPath();
  context.moveTo(x + reach, y);
  context.lineTo(x + size.width, y + reach);
  context.lineTo(x + reach, y + size.height);
  context.lineTo(x, y + reach);
  context.fill();
}

function paintAllWords({ context, zoom, palette }: Paper, notes: readonly PlacedNote[], taken: Rectangle[]): void {
  const isFar = zoom < wordsFrom;
  context.textAlign = isFar ? 'left' : 'center';
  context.textBaseline = 'middle';
  for (const { node, x, y } of notes) {
    const { note } = node.data;
    const isHeading = note.kind === 'text';
    if (note.text === '' || (isFar && !isHeading)) continue;
    context.fillStyle = isHeading ? palette.text : palette.ink;
    if (isFar) paintHeading({ context, zoom, taken }, note, { x, y });
    else paintWords(context, note, x, y);
  }
}

const icons = new Map<StickyKind, Path2D>();

/** The sign of the kind, where stickyNote.css puts it. */
function paintSigns({ context, palette }: Paper, { node, x, y, width, height }: PlacedNote): void {
  const { kind } = node.data.note;
  if (kind === 'text') return;
  let icon = icons.get(kind);
  if (icon === undefined) {
    icon = new Path2D(kindIconPaths[kind]);
    icons.set(kind, icon);
  }
  const side = kind === 'actor' ? 22 : 16;
  const left = kind === 'actor' ? x + width / 2 - 11 : kind === 'hotspot' ? x + width / 2 - 8 : x + 10;
  const top = kind === 'actor' ? y + 12 : kind === 'hotspot' ? y + height * 0.08 : y + 10;
  context.save();
  context.translate(left, top);
  context.scale(side / 24, side / 24);
  context.globalAlpha = 0.6;
  context.strokeStyle = palette.ink;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(icon);
  context.restore();
}
