import { contextOf, toPng } from '../paintPng.ts';
import { paintShape, setFont } from '../paintShape.ts';
import type { TextShape } from '../Shape.ts';
import type { PaintedLine } from './renderPdf.ts';

/** Fine enough for print: 384 dots an inch. */
const scale = 4;

/** A line of text as the browser writes it, with the fonts of the system for what Inter lacks. */
export async function paintLine(line: TextShape): Promise<PaintedLine> {
  const measuring = contextOf({ width: 1, height: 1 });
  setFont(measuring, line);
  const width = measuring.measureText(line.text).width + line.size;
  const height = line.size * 2;
  const context = contextOf({ width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
  context.scale(scale, scale);
  paintShape(context, { ...line, anchor: 'middle', at: { x: width / 2, y: line.size * 1.4 } });
  const png = new Uint8Array(await (await toPng(context.canvas)).arrayBuffer());
  return { png, width, height, x: leftOf(line, width), y: line.at.y - line.size * 1.4 };
}

/** The picture is wider than its words by half a letter on each side. */
function leftOf({ at, anchor, size }: TextShape, width: number): number {
  if (anchor === 'middle') return at.x - width / 2;
  return anchor === 'start' ? at.x - size / 2 : at.x - width + size / 2;
}
