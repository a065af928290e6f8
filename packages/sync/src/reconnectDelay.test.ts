import { expect, it } from 'vitest';
import { reconnectDelay } from './reconnectDelay.ts';

it('[Y12] waits longer after each failure, at most half a minute, half of it by chance', () => {
  expect([0, 1, 2, 5, 6, 1_000].map((failed) => reconnectDelay(failed, 0))).toEqual([
    250, 500, 1_000, 8_000, 15_000, 15_000,
  ]);
  expect(reconnectDelay(3, 0.999)).toBeCloseTo(4_000, -1);
});
