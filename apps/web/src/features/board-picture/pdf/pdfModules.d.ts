// The part of pdfkit and fontkit that is used. @types/pdfkit would bring the globals of Node into the browser's code.
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface PdfReference {
    end(bytes: Uint8Array): void;
  }

  /** What the document takes for an image that it has read before. */
  export interface PdfImage {
    readonly label: string;
    readonly width: number;
    readonly height: number;
    readonly obj: PdfReference;
  }

  export interface PdfOutline {
    addItem(title: string): PdfOutline;
  }

  export interface PdfOptions {
    readonly autoFirstPage: false;
    readonly font: null;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<'Title' | 'Creator', string>>;
  }

  export class PDFDocument {
    constructor(options: PdfOptions);
    readonly outline: PdfOutline;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    end(): void;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;

    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    path(path: string): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round'): this;
    lineJoin(join: 'miter' | 'round'): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;

    font(font: Font): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: 'alphabetic' },
    ): this;

    ref(entries: Readonly<Record<string, string | number | PdfReference>>): PdfReference;
    image(image: PdfImage, x: number, y: number, size: { readonly width: number; readonly height: number }): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    endMarkedContent(): this;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';

  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  export function create(bytes: Uint8Array): Font;
}
