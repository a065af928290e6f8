import { event } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { inReadingOrder, noteAfter, placeInReadingOrder } from './readingOrder.ts';

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

it('visits every note once, in the order that sorting gives', () => {
  const wall = Array.from({ length: 40 }, (_, index) => event(`Note ${index}`, (index * 37) % 11, (index * 53) % 7));
  const visited: string[] = [];
  for (let note = noteAfter(wall, undefined, 'forwards'); note !== undefined; ) {
    visited.push(note.id);
    note = noteAfter(wall, note.id, 'forwards');
  }
  expect(visited).toEqual(inReadingOrder(wall).map(({ id }) => id));
});

it('goes up and down to the nearest note there, and not along the row', () => {
  const rows = [event('Beside', 240, 20), event('Below', 30, 300), event('Far below', 0, 900), event('Here')];

  expect(noteAfter(rows, 'here', 'down')?.id).toBe('below');
  expect(noteAfter(rows, 'below', 'down')?.id).toBe('far-below');
  expect(noteAfter(rows, 'below', 'up')?.id).toBe('here');
  expect(noteAfter(rows, 'here', 'up')).toBeUndefined();
});

it('says which note of the wall it is', () => {
  expect(notes.map((note) => placeInReadingOrder(note, notes))).toEqual([3, 2, 1]);
});
