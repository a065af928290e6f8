import type { Size } from '@lambdastorm/board';

/** Browsers refuse larger canvases, each in its own silent way. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

export function pngSize({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function fitsCanvas(size: Size, scale: number): boolean {
  const { width, height } = pngSize(size, scale);
  return Math.max(width, height) <= longestSide && width * height <= mostPixels;
}

/** The scales a PNG of a drawing can have: of 1 to 4 those that browsers can paint, or else the largest there is. */
export function scalesFor(size: Size): number[] {
  const whole = [1, 2, 3, 4].filter((scale) => fitsCanvas(size, scale));
  return whole.length > 0 ? whole : [largestScale(size)];
}

/** In hundredths, rounded down, so that it fits for sure. */
function largestScale({ width, height }: Size): number {
  const largest = Math.min(longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  return Math.max(0.01, Math.floor(largest * 100) / 100);
}

/** “14,020 × 3,310 pixels” */
export function pixelsOf(size: Size, scale: number): string {
  const { width, height } = pngSize(size, scale);
  return `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
}
