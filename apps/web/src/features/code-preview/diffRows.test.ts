import { expect, it } from 'vitest';
import { diffRows } from './diffRows.ts';

it('shows what went and what came, with the lines around, and counts the rest', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`);
  const before = `${lines.join('\n')}\n`;
  expect(diffRows(before, before.replace('line 5\n', 'new\nnewer\n'))).toEqual([
    { type: 'skipped', count: 2 },
    ...['line 2', 'line 3', 'line 4'].map((text) => ({ type: 'same', text })),
    { type: 'added', text: 'new' },
    { type: 'added', text: 'newer' },
    { type: 'removed', text: 'line 5' },
    ...['line 6', 'line 7', 'line 8'].map((text) => ({ type: 'same', text })),
    { type: 'skipped', count: 3 },
  ]);
});

it.each([
  ['', 'a\n', [{ type: 'added', text: 'a' }]],
  ['a\n', '', [{ type: 'removed', text: 'a' }]],
  ['a\nb\n', 'b\na\n', 3],
])('shows %j becoming %j', (before, after, rows) => {
  const found = diffRows(before, after);
  if (typeof rows === 'number') expect(found).toHaveLength(rows);
  else expect(found).toEqual(rows);
});
