import { expect, it } from 'vitest';
import { daysOf } from './keyLifetimes.ts';

const today = new Date(2026, 10, 30, 23, 30);

it('lasts the days that were chosen, until the chosen day, or until it is revoked', () => {
  expect(daysOf('90', '', today)).toBe(90);
  expect(daysOf('', '2026-12-24', today)).toBeUndefined();
  expect(daysOf('day', '2026-12-24', today)).toBe(24);
  expect(daysOf('day', '2026-11-30', today)).toBe(0);
  expect(daysOf('day', '', today)).toBeNaN();
});
