import { expect, it } from 'vitest';
import { createBudget } from './budget.ts';

it('lets a burst through, then so much a second, and forgives with time', () => {
  let now = 0;
  const spend = createBudget({ perSecond: 100, atOnce: 1_000 }, () => now);
  expect([spend(600), spend(400)]).toEqual([0, 0]);
  expect(spend(50)).toBe(500);
  now = 500;
  expect(spend(0)).toBe(0);
  expect(spend(100)).toBe(1_000);
  now = 60_000;
  expect([spend(1_000), spend(1)]).toEqual([0, 10]);
});
