import { event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { noteAfter } from './readingOrder.ts';

const notes = [event('Third', 300, 0), event('Second', 0, 400), event('First')];

it('walks left to right, then top to bottom', () => {
  expect(noteAfter(notes, undefined, 'forwards')?.id).toBe('first');
  expect(noteAfter(notes, 'first', 'forwards')?.id).toBe('second');
  expect(noteAfter(notes, 'second', 'forwards')?.id).toBe('third');
});

it('walks back, and begins at the end', () => {
  expect(noteAfter(notes, undefined, 'backwards')?.id).toBe('third');
  expect(noteAfter(notes, 'second', 'backwards')?.id).toBe('first');
});

it('leaves the wall at both ends', () => {
  expect(noteAfter(notes, 'third', 'forwards')).toBeUndefined();
  expect(noteAfter(notes, 'first', 'backwards')).toBeUndefined();
});
