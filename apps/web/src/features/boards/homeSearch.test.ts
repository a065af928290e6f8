import type { BoardSummary } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import { type HomeSearch, parseHomeSearch, selectBoards } from './homeSearch.ts';

function board(name: string, fields: Partial<BoardSummary> = {}): BoardSummary {
  const at = '2026-01-01T00:00:00Z';
  const preview = { notes: [], frames: [], connections: [] };
  return {
    id: name,
    workspaceId: 'first',
    role: 'owner',
    isFavourite: false,
    tags: [],
    name,
    status: 'active',
    createdAt: at,
    updatedAt: at,
    noteCount: 0,
    contextCount: 0,
    preview,
    ...fields,
  };
}

const boards = [
  board('Ordering 10', { updatedAt: '2026-01-03T00:00:00Z', noteCount: 5 }),
  board('ordering 9', { updatedAt: '2026-01-05T00:00:00Z', noteCount: 50 }),
  board('Café', { updatedAt: '2026-01-04T00:00:00Z', noteCount: 7, createdAt: '2026-01-02T00:00:00Z' }),
  board('Old ideas', { status: 'archived' }),
];

const names = (search: HomeSearch) => selectBoards(boards, search).map((each) => each.name);

it('shows the last edited first', () => {
  expect(names({})).toEqual(['ordering 9', 'Café', 'Ordering 10']);
});

it('sorts names as people do', () => {
  expect(names({ sort: 'name' })).toEqual(['Café', 'ordering 9', 'Ordering 10']);
});

it('sorts by age and by size', () => {
  expect(names({ sort: 'created' })[0]).toBe('Café');
  expect(names({ sort: 'notes' })).toEqual(['ordering 9', 'Café', 'Ordering 10']);
});

it('finds every word, whatever its case and accents', () => {
  expect(names({ q: ' CAFE ' })).toEqual(['Café']);
  expect(names({ q: '10 order' })).toEqual(['Ordering 10']);
  expect(names({ q: 'nothing' })).toEqual([]);
});

it('keeps archived boards apart', () => {
  expect(names({ show: 'archived' })).toEqual(['Old ideas']);
});

it('reads the address and leaves out what it does not know', () => {
  expect(parseHomeSearch({ q: 12, sort: 'name', show: 'archived', other: true })).toEqual({
    q: '12',
    sort: 'name',
    show: 'archived',
  });
  expect(parseHomeSearch({ q: '', sort: 'colour', show: 'all' })).toEqual({});
});

it('puts favourites first, in the same order', () => {
  const boards = [board('c', { isFavourite: true }), board('a'), board('b', { isFavourite: true }), board('d')];
  expect(selectBoards(boards, { sort: 'name' }).map(({ name }) => name)).toEqual(['b', 'c', 'a', 'd']);
});

it('finds boards by their tags', () => {
  const boards = [board('Bakery', { tags: ['Client A', 'food'] }), board('Food court', { tags: ['client b'] })];
  const found = (q: string): string[] => selectBoards(boards, { q }).map(({ name }) => name);
  expect([found('food'), found('#food'), found('#client'), found('#nothing')]).toEqual([
    ['Bakery', 'Food court'],
    ['Bakery'],
    ['Bakery', 'Food court'],
    [],
  ]);
});
