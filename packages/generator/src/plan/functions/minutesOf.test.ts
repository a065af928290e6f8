import { describe, expect, it } from 'vitest';
import { minutesOf } from './minutesOf.ts';

describe('minutesOf', () => {
  it.each([
    ['PT30M', 30],
    ['PT2H', 120],
    ['P3D', 4320],
    ['P2W', 20160],
    ['P1DT2H5M', 1565],
  ])('[G76] reads %s', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });

  it.each(['', 'P', 'PT', 'PT0M', 'P-1D', 'P2Y', 'P400D', '3 days'])(
    '[G76] waits for nothing where it says “%s”',
    (text) => {
      expect(minutesOf(text)).toBeUndefined();
    },
  );
});
