import { PDFDocument, type PdfImage } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Picture } from '../Picture.ts';
import { type Progress, report } from '../progress.ts';
import type { TextShape } from '../Shape.ts';
import { canWrite, type PdfFonts } from './PdfFonts.ts';
import { writeShape } from './writeShape.ts';

/** A line of text as a picture, and where it lies. */
export interface PaintedLine {
  readonly png: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfTools {
  readonly fonts: PdfFonts;
  /** For lines with signs that Inter lacks: the system may have them, the PDF can't. */
  readonly paintLine: (line: TextShape) => Promise<PaintedLine>;
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
  const painted = await paintForeignLines(pages, tools);
  const document = new PDFDocument({
    ...{ autoFirstPage: false, font: null, displayTitle: true },
    info: { Title: title, Creator: 'Lambdastorm' },
  });
  const bytes = toBytes(document);
  const images = new Map<PaintedLine, PdfImage>();
  function imageOf(line: PaintedLine): PdfImage {
    const image = images.get(line) ?? document.openImage(line.png);
    images.set(line, image);
    return image;
  }
  const all = pages.reduce((count, { shapes }) => count + shapes.length, 0);
  let done = 0;
  for (const { title: pageTitle, area, shapes } of pages) {
    const unit = Math.min(pointsPerUnit, longestPage / Math.max(area.size.width, area.size.height));
    document.addPage({ size: [area.size.width * unit, area.size.height * unit], margin: 0 });
    if (pages.length > 1) document.outline.addItem(pageTitle);
    document.scale(unit).translate(-area.position.x, -area.position.y);
    for (const shape of shapes) {
      report(tools.onProgress, done, all);
      done += 1;
      const line = shape.type === 'text' ? painted.get(shape) : undefined;
      if (shape.type !== 'text' || line === undefined) writeShape(document, shape, tools.fonts);
      else {
        document.fillOpacity(1).markContent('Span', { actual: shape.text });
        document.image(imageOf(line), line.x, line.y, line).endMarkedContent();
      }
    }
  }
  document.end();
  return await bytes;
}

/** How many lines of the pictures get into a PDF as pictures. */
export function countForeignLines(pages: readonly Picture[], fonts: PdfFonts): number {
  return foreignLines(pages, fonts).length;
}

async function paintForeignLines(
  pages: readonly Picture[],
  { fonts, paintLine }: PdfTools,
): Promise<Map<TextShape, PaintedLine>> {
  const painted = new Map<TextShape, PaintedLine>();
  for (const line of foreignLines(pages, fonts)) painted.set(line, await paintLine(line));
  return painted;
}

function foreignLines(pages: readonly Picture[], fonts: PdfFonts): TextShape[] {
  return pages
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.type === 'text')
    .filter((shape) => !canWrite(shape, fonts));
}
