import { expect, it } from 'vitest';
import { routePath } from './routePath.ts';

const step = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 50 },
  { x: 60, y: 50 },
];

it('rounds corners as far as the stretches allow', () => {
  expect(routePath(step, 12)).toBe('M0 0L10 0Q20 0 20 10L20 38Q20 50 32 50L60 50');
});

it('leaves corners sharp without a radius', () => {
  expect(routePath(step, 0)).toBe('M0 0L20 0L20 50L60 50');
});
