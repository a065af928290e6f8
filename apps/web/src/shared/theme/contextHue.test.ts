import { expect, it } from 'vitest';
import { contextHue, contextHueIndex } from './contextHue.ts';

it('gives a context the same hue every time', () => {
  expect(contextHue('ctx-ordering')).toBe(contextHue('ctx-ordering'));
});

it('uses all twelve hues', () => {
  const hues = new Set(Array.from({ length: 400 }, (_, index) => contextHueIndex(`frame-${index}`)));
  expect([...hues].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
