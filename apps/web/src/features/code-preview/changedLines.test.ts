import { expect, it } from 'vitest';
import { changedLines } from './changedLines.ts';

const lines = (text: string) => text.split(' ').join('\n');
const changed = (before: string, after: string) => [...changedLines(lines(before), lines(after))];

it('finds nothing in equal texts', () => {
  expect(changed('a b c', 'a b c')).toEqual([]);
});

it('finds changed and added lines', () => {
  expect(changed('a b c', 'a x c')).toEqual([1]);
  expect(changed('a b c', 'a b new c')).toEqual([2]);
  expect(changed('a b c d e', 'a x c d y e')).toEqual([1, 4]);
});

it('marks no line when lines only go', () => {
  expect(changed('a b c d', 'a d')).toEqual([]);
});

it('copes with repeated lines', () => {
  expect(changed('a } b }', 'a } n } b }')).toEqual([2, 3]);
});

it('marks a whole text that came from nothing', () => {
  expect(changed('', 'a b')).toEqual([0, 1]);
});

it('does not compare endlessly', () => {
  const before = Array.from({ length: 3000 }, (_, index) => `old ${index}`).join('\n');
  const after = Array.from({ length: 3000 }, (_, index) => `new ${index}`).join('\n');
  expect(changedLines(before, after).size).toBe(3000);
});
