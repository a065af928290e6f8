import type { Picture } from './Picture.ts';
import { paintShape } from './paintShape.ts';
import { loadFontFor } from './pictureFont.ts';
import { fitsCanvas, pixelsOf, pngSize } from './pngSize.ts';
import { type Progress, report } from './progress.ts';

/** Paints a picture so many times as large as it says it is. Rejects with a sentence. */
export async function paintPng(picture: Picture, scale: number, onProgress: Progress): Promise<Blob> {
  const { area, shapes } = picture;
  if (!fitsCanvas(area.size, scale)) {
    const size = pixelsOf(area.size, scale);
    throw new Error(`It would have ${size}, more than browsers can paint; choose a smaller scale, a frame, or SVG.`);
  }
  await loadFontFor([picture]);
  const context = contextOf(pngSize(area.size, scale));
  context.setTransform(scale, 0, 0, scale, -area.position.x * scale, -area.position.y * scale);
  shapes.forEach((shape, index) => {
    report(onProgress, index, shapes.length);
    paintShape(context, shape);
  });
  return toPng(context.canvas);
}

/** A canvas for pieces of a picture, and for whole ones. */
export function contextOf({ width, height }: { readonly width: number; readonly height: number }) {
  if (typeof OffscreenCanvas === 'undefined') {
    throw new Error('This browser cannot paint pictures; export as SVG instead, or use a newer browser.');
  }
  const context = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext('2d');
  if (context === null) throw tooLarge();
  return context;
}

/** A canvas that the browser has no memory for gives an error, or nothing. */
async function toPng(canvas: OffscreenCanvas): Promise<Blob> {
  const blob = await canvas.convertToBlob({ type: 'image/png' }).catch(() => undefined);
  if (blob === undefined || blob.size === 0) throw tooLarge();
  return blob;
}

function tooLarge(): Error {
  return new Error('The browser has no memory for a picture of this size; choose a smaller scale, a frame, or SVG.');
}
