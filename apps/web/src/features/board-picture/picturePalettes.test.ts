import { expect, it } from 'vitest';
import { mixed, picturePalettes } from './picturePalettes.ts';

it('mixes two colours', () => {
  expect(mixed('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mixed('#102030', '#ffffff', 1)).toBe('#102030');
});

it('has the colours of the theme, those of each scheme and those of both', () => {
  const { light, dark } = picturePalettes;
  expect([light.canvas, dark.canvas]).toEqual(['#f6f6f8', '#15171b']);
  expect([light.papers.command, dark.papers.command]).toEqual(['#7ec8f0', '#59b8ec']);
  expect(light.ink).toBe(dark.ink);
  expect(dark.contextHues).toHaveLength(12);
});
