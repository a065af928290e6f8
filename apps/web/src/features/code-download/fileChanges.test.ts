import type { GeneratedFile } from '@lambdastorm/generator';
import { expect, it } from 'vitest';
import { fileChanges } from './fileChanges.ts';

function file(path: string, content: string): GeneratedFile {
  return { path, content, owner: 'generated', noteIds: [] };
}

it('says what was added, changed and removed, by path', () => {
  const before = new Map([
    ['a.ts', 'old\n'],
    ['b.ts', 'same\n'],
    ['c.ts', 'gone\n'],
  ]);
  const after = [file('b.ts', 'same\n'), file('d.ts', 'new\n'), file('a.ts', 'new\n')];
  expect(fileChanges(after, before)).toEqual([
    { path: 'a.ts', status: 'changed', before: 'old\n', after: 'new\n' },
    { path: 'c.ts', status: 'removed', before: 'gone\n', after: '' },
    { path: 'd.ts', status: 'added', before: '', after: 'new\n' },
  ]);
});

it('says nothing of the records that every download has', () => {
  expect(fileChanges([file('.lambdastorm/manifest.json', '{}\n')], new Map())).toEqual([]);
});
