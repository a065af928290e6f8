import type { PDFDocument, PdfImage } from 'pdfkit';

/** As canvases give them: red, green, blue and alpha of each pixel. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts a small picture into the file. pdfkit would read it from a PNG, but unpacks one in a worker made of text, which
 * a content security policy forbids.
 */
export function putPixels(document: PDFDocument, { data, width, height }: Pixels, label: string): PdfImage {
  const colours = new Uint8Array(width * height * 3);
  const alphas = new Uint8Array(width * height);
  for (let pixel = 0; pixel < alphas.length; pixel += 1) {
    colours.set(data.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel);
    alphas[pixel] = data[4 * pixel + 3] ?? 0;
  }
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const mask = document.ref({ ...image, ColorSpace: 'DeviceGray' });
  mask.end(alphas);
  const obj = document.ref({ ...image, ColorSpace: 'DeviceRGB', SMask: mask });
  obj.end(colours);
  return { label, width, height, obj };
}
