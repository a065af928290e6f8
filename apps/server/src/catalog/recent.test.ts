import { expect, it } from 'vitest';
import { createRecent } from './recent.ts';

it('keeps so many values, those that were kept last', () => {
  const recent = createRecent<number>(2);
  recent.keep('a', 1);
  recent.keep('b', 2);
  recent.keep('a', 3);
  recent.keep('c', 4);
  expect(['a', 'b', 'c'].map(recent.find)).toEqual([3, undefined, 4]);
});
