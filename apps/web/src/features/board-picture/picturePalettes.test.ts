import { expect, it } from 'vitest';
import { mixed } from './picturePalettes.ts';

it('mixes two colours', () => {
  expect(mixed('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mixed('#102030', '#ffffff', 1)).toBe('#102030');
});
