import type { PDFDocument } from 'pdfkit';
import type { Paint, Shape, TextShape } from '../Shape.ts';
import { fontOf, type PdfFonts, visible } from './PdfFonts.ts';

/** Writes one shape on a page that is scaled to board units. */
export function writeShape(document: PDFDocument, shape: Shape, fonts: PdfFonts): void {
  switch (shape.type) {
    case 'rectangle': {
      const { position, size } = shape.area;
      if (shape.radius === 0) document.rect(position.x, position.y, size.width, size.height);
      else document.roundedRect(position.x, position.y, size.width, size.height, shape.radius);
      paintPath(document, shape.paint);
      return;
    }
    case 'path':
      document.save().translate(shape.at.x, shape.at.y);
      document.scale(shape.scale ?? 1).path(shape.path);
      paintPath(document, shape.paint);
      document.restore();
      return;
    case 'text':
      writeText(document, shape, fonts);
  }
}

function paintPath(document: PDFDocument, paint: Paint): void {
  const { fill, stroke, dash, isRound } = paint;
  if (fill !== undefined) document.fillOpacity(paint.fillOpacity ?? 1);
  if (stroke !== undefined) {
    document.strokeOpacity(paint.strokeOpacity ?? 1).lineWidth(paint.strokeWidth ?? 1);
    document.lineCap(isRound === true ? 'round' : 'butt').lineJoin(isRound === true ? 'round' : 'miter');
    if (dash === undefined) document.undash();
    else document.dash(dash[0], { space: dash[1] });
  }
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else if (stroke !== undefined) document.stroke(stroke);
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

function writeText(document: PDFDocument, shape: TextShape, fonts: PdfFonts): void {
  const words = visible(shape.text);
  document.font(fontOf(shape, fonts)).fontSize(shape.size).fillColor(shape.colour).fillOpacity(shape.opacity);
  const left = shape.at.x - document.widthOfString(words) * shares[shape.anchor];
  document.text(words, left, shape.at.y, { lineBreak: false, baseline: 'alphabetic' });
}
