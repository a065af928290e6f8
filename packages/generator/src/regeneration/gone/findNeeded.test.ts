import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNeeded } from './findNeeded.ts';

it('[R24] finds the parts that are missed, wherever they are among the others', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (isMissed) => {
      const parts = isMissed.map((_, place) => place);
      const missed = parts.filter((place) => isMissed[place]);
      expect(findNeeded(parts, (released) => missed.some((part) => released.has(part)))).toEqual(missed);
    }),
  );
});

it('[R24] keeps one of two parts that do for each other', () => {
  expect(findNeeded(['a', 'b'], (released) => released.size === 2)).toEqual(['b']);
});

it('[R24] asks once where nothing is missed', () => {
  let asked = 0;
  findNeeded([1, 2, 3, 4], () => {
    asked += 1;
    return false;
  });
  expect(asked).toBe(1);
});

it('[R24] lets go what was missed only where another part was', () => {
  const isMissed = (released: ReadonlySet<string>): boolean => released.has('projection') && !released.has('query');
  expect(findNeeded(['projection', 'other', 'query'], isMissed)).toEqual([]);
});
