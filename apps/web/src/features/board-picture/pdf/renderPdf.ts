import { PDFDocument } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Picture } from '../Picture.ts';
import { type Progress, report } from '../progress.ts';
import type { TextShape } from '../Shape.ts';
import { canWrite, type PdfFonts } from './PdfFonts.ts';
import { type Pixels, putPixels } from './putPixels.ts';
import { writeShape } from './writeShape.ts';

/** A line of text as a picture, and where it lies. */
export interface PaintedLine {
  readonly pixels: Pixels;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfTools {
  readonly fonts: PdfFonts;
  /** For lines with signs that Inter lacks: the system may have them, the PDF can't. */
  readonly paintLine: (line: TextShape) => PaintedLine;
  readonly onProgress: Progress;
}

/** A CSS pixel in the points of a PDF. */
const pointsPerUnit = 0.75;
/** Readers refuse longer pages. */
const longestPage = 14_400;

/** Pictures as the pages of one PDF, each as large as its picture. Everything is vectors, and text stays text. */
export async function renderPdf(
  title: string,
  pages: readonly Picture[],
  tools: PdfTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    ...{ autoFirstPage: false, font: null, displayTitle: true },
    info: { Title: title, Creator: 'Lambdastorm' },
  });
  const bytes = toBytes(document);
  const all = pages.reduce((count, { shapes }) => count + shapes.length, 0);
  let done = 0;
  for (const page of pages) {
    startPage(document, page);
    if (pages.length > 1) document.outline.addItem(page.title);
    for (const shape of page.shapes) {
      report(tools.onProgress, done, all);
      done += 1;
      if (shape.type !== 'text' || canWrite(shape, tools.fonts)) writeShape(document, shape, tools.fonts);
      else putLine(document, shape, { ...tools.paintLine(shape), label: `Line${done}` });
    }
  }
  document.end();
  return await bytes;
}

/** How many lines of the pictures get into a PDF as pictures. */
export function countForeignLines(pages: readonly Picture[], fonts: PdfFonts): number {
  return pages
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.type === 'text')
    .filter((shape) => !canWrite(shape, fonts)).length;
}

function startPage(document: PDFDocument, { area: { position, size } }: Picture): void {
  const unit = Math.min(pointsPerUnit, longestPage / Math.max(size.width, size.height));
  document.addPage({ size: [size.width * unit, size.height * unit], margin: 0 });
  document.scale(unit).translate(-position.x, -position.y);
}

/** With its words beside it, for readers that copy or speak them. */
function putLine(document: PDFDocument, { text }: TextShape, line: PaintedLine & { readonly label: string }): void {
  const { x, y, width, height } = line;
  document.fillOpacity(1).markContent('Span', { actual: text });
  document.image(putPixels(document, line.pixels, line.label), x, y, { width, height }).endMarkedContent();
}
