import type { StickyNote } from '@lambdastorm/board';
import { describe, expect, test } from 'vitest';
import { findHit, findNextHit } from './findHit.ts';

const note = (id: string, x: number, text: string): StickyNote => ({
  id,
  kind: 'domainEvent',
  text,
  position: { x, y: 0 },
  size: { width: 100, height: 100 },
  details: {},
  pivotal: false,
});

const notes = [
  note('last', 900, 'Reorder done'),
  note('first', 0, 'Place order'),
  note('between', 300, 'Invoice sent'),
  note('middle', 600, 'Order placed'),
];

const next = (from: string | undefined, direction: 'forwards' | 'backwards') =>
  findNextHit(notes, 'order', { from, direction });

describe('findNextHit', () => {
  test('steps in reading order, whatever matches best, and round both ends', () => {
    expect(next('first', 'forwards')).toEqual({ noteId: 'middle', position: 2, count: 3 });
    expect(next('last', 'forwards')).toEqual({ noteId: 'first', position: 1, count: 3 });
    expect(next('middle', 'backwards')).toEqual({ noteId: 'first', position: 1, count: 3 });
    expect(next('first', 'backwards')).toEqual({ noteId: 'last', position: 3, count: 3 });
  });

  test('goes on from a selected note that is no hit itself', () => {
    expect(next('between', 'forwards')?.noteId).toBe('middle');
    expect(next('between', 'backwards')?.noteId).toBe('first');
  });

  test('begins at the end that it walks away from when nothing is selected', () => {
    expect(next(undefined, 'forwards')?.noteId).toBe('first');
    expect(next('gone', 'backwards')?.noteId).toBe('last');
  });

  test('finds nothing without words', () => {
    expect(findNextHit(notes, '  ', { from: undefined, direction: 'forwards' })).toBeUndefined();
    expect(findNextHit(notes, 'shipped', { from: 'first', direction: 'forwards' })).toBeUndefined();
  });
});

describe('findHit', () => {
  test('says which of the hits a note is', () => {
    expect(findHit(notes, 'order', 'middle')).toEqual({ noteId: 'middle', position: 2, count: 3 });
    expect(findHit(notes, 'order', 'between')).toBeUndefined();
  });
});
