import { contextOf } from '../paintPng.ts';
import { paintShape, setFont } from '../paintShape.ts';
import type { TextShape } from '../Shape.ts';
import type { PaintedLine } from './renderPdf.ts';

/** Fine enough for print: 384 dots an inch. */
const scale = 4;

/** A line of text as the browser writes it, with the fonts of the system for what Inter lacks. */
export function paintLine(line: TextShape): PaintedLine {
  const measuring = contextOf({ width: 1, height: 1 });
  setFont(measuring, line);
  // With room for what is wider, higher or lower than it says.
  const width = measuring.measureText(line.text).width + line.size;
  const [above, height] = [line.size * 1.4, line.size * 2];
  const dots = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const context = contextOf(dots);
  context.scale(scale, scale);
  paintShape(context, { ...line, anchor: 'middle', at: { x: width / 2, y: above } });
  return {
    pixels: context.getImageData(0, 0, dots.width, dots.height),
    ...{ x: leftOf(line, width), y: line.at.y - above },
    ...{ width: dots.width / scale, height: dots.height / scale },
  };
}

/** The picture is wider than its words by half a letter on each side. */
function leftOf({ at, anchor, size }: TextShape, width: number): number {
  if (anchor === 'middle') return at.x - width / 2;
  return anchor === 'start' ? at.x - size / 2 : at.x - width + size / 2;
}
