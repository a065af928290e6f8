import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsCanvas, pixelsOf, scalesFor } from './pngSize.ts';

it('offers every scale for a small drawing', () => {
  expect(scalesFor({ width: 2000, height: 1000 })).toEqual([1, 2, 3, 4]);
});

it('offers only what a canvas can hold, by its sides and by its area', () => {
  expect(scalesFor({ width: 8000, height: 1000 })).toEqual([1, 2]);
  expect(scalesFor({ width: 5000, height: 5000 })).toEqual([1, 2]);
});

it('offers the largest scale that works where not even 1× does', () => {
  expect(scalesFor({ width: 40_000, height: 2000 })).toEqual([0.4]);
  expect(pixelsOf({ width: 40_000, height: 2000 }, 0.4)).toBe('16,000 × 800 pixels');
});

it('offers nothing that does not fit', () => {
  const side = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scales = scalesFor({ width, height });
      expect(scales.length).toBeGreaterThan(0);
      for (const scale of scales) expect(fitsCanvas({ width, height }, scale)).toBe(true);
    }),
  );
});
