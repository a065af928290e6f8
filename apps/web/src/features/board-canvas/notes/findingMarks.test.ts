import type { Finding } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { marksOf, useFindingMarks } from './findingMarks.ts';

const finding = (change: Partial<Finding>): Finding => ({
  ...{ id: 'x', code: 'command-without-handler', severity: 'warning', message: 'Nothing handles it.', noteIds: ['a'] },
  ...change,
});

it('marks the first note of each error and warning, with the gravest and how many more', () => {
  const marks = marksOf([
    finding({ severity: 'error', message: 'Two are called the same.', noteIds: ['a', 'b'] }),
    finding({}),
    finding({ severity: 'hint', noteIds: ['c'] }),
    finding({ code: 'note-outside-context', noteIds: ['d'] }),
    finding({ noteIds: [] }),
  ]);
  expect([...marks]).toEqual([['a', { severity: 'error', sentence: 'Two are called the same. And 1 more.' }]]);
});

it('keeps a mark that says the same', () => {
  const { show } = useFindingMarks.getState();
  show([finding({}), finding({ noteIds: ['b'] })]);
  const before = useFindingMarks.getState().marks;
  show([finding({}), finding({ noteIds: ['b'], message: 'Otherwise.' })]);
  const after = useFindingMarks.getState().marks;
  expect([after.get('a') === before.get('a'), after.get('b') === before.get('b')]).toEqual([true, false]);
});
