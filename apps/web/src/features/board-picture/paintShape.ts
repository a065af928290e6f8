import { canvasFonts } from './pictureFont.ts';
import type { Paint, Shape, TextShape } from './Shape.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Paints one shape on a canvas that is scaled to board units. */
export function paintShape(context: Context, shape: Shape): void {
  switch (shape.type) {
    case 'rectangle': {
      const { position, size } = shape.area;
      const path = new Path2D();
      path.roundRect(position.x, position.y, size.width, size.height, shape.radius);
      paintPath(context, path, shape.paint);
      return;
    }
    case 'path':
      context.save();
      context.translate(shape.at.x, shape.at.y);
      context.scale(shape.scale ?? 1, shape.scale ?? 1);
      paintPath(context, new Path2D(shape.path), shape.paint);
      context.restore();
      return;
    case 'text':
      paintText(context, shape);
  }
}

function paintPath(context: Context, path: Path2D, paint: Paint): void {
  if (paint.fill !== undefined) {
    context.globalAlpha = paint.fillOpacity ?? 1;
    context.fillStyle = paint.fill;
    context.fill(path);
  }
  if (paint.stroke !== undefined) {
    context.globalAlpha = paint.strokeOpacity ?? 1;
    context.strokeStyle = paint.stroke;
    context.lineWidth = paint.strokeWidth ?? 1;
    context.lineCap = paint.isRound === true ? 'round' : 'butt';
    context.lineJoin = paint.isRound === true ? 'round' : 'miter';
    context.setLineDash([...(paint.dash ?? [])]);
    context.stroke(path);
  }
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: Context, { text, at, anchor, colour, opacity, ...shape }: TextShape): void {
  setFont(context, shape);
  context.textAlign = alignments[anchor];
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
}

export function setFont(context: Context, { size, weight }: Pick<TextShape, 'size' | 'weight'>): void {
  const face = `${weight} ${size}px`;
  // Setting a font is slow even when it is the same.
  if (!context.font.startsWith(face)) context.font = `${face} ${canvasFonts}`;
}
