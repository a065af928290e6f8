import { expect, it } from 'vitest';
import { follow, type ShownProject } from './useProject.ts';

function project(contents: Record<string, string>, contextId = 'ordering'): Omit<ShownProject, 'before'> {
  const files = Object.entries(contents).map(([path, content]) => ({
    path,
    content,
    owner: 'generated' as const,
    noteIds: [],
  }));
  return { contextId, target: 'json-schema', files };
}

const first = follow(undefined, project({ a: '1', b: '1' }));

it('marks nothing in a project that is shown for the first time', () => {
  expect(first.before).toEqual(new Map());
});

it('knows what changed and what is new', () => {
  expect(follow(first, project({ a: '2', b: '1', c: '1' })).before).toEqual(
    new Map([
      ['a', '1'],
      ['c', ''],
    ]),
  );
});

it('keeps the marks while nothing changes', () => {
  const second = follow(first, project({ a: '2', b: '1' }));
  expect(follow(second, project({ a: '2', b: '1' }))).toBe(second);
});

it('does not compare the projects of different contexts', () => {
  expect(follow(first, project({ a: '9' }, 'kitchen')).before).toEqual(new Map());
});
