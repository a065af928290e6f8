import type { BoardFrame, StickyNote } from '@lambdastorm/board';
import { describe, expect, test } from 'vitest';
import { frameAround, framesOnWall, notesOnWall } from './thingsOnWall.ts';

const frame = (id: string, title: string, width: number): BoardFrame => ({
  id,
  kind: 'boundedContext',
  title,
  position: { x: 0, y: 0 },
  size: { width, height: width },
});

const note = (id: string, x: number, text: string): StickyNote => ({
  id,
  kind: 'command',
  text,
  position: { x, y: 10 },
  size: { width: 100, height: 100 },
  details: {},
  pivotal: false,
});

describe('what is on the wall', () => {
  test('notes come in reading order, and what has no words is left out', () => {
    const notes = notesOnWall([note('b', 500, 'Place order'), note('empty', 200, ' \n'), note('a', 0, 'Pay')]);
    expect(notes.map(({ note: { id } }) => id)).toEqual(['a', 'b']);
    expect(framesOnWall([frame('f', ' ', 500), frame('g', 'Ordering', 500)])).toHaveLength(1);
  });

  test('a note lies in the innermost frame with a title', () => {
    const frames = [frame('outer', 'Shop', 2000), frame('inner', 'Ordering', 500), frame('untitled', '', 300)];
    expect(frameAround(note('in', 50, 'Pay'), frames)?.title).toBe('Ordering');
    expect(frameAround(note('further', 900, 'Pay'), frames)?.title).toBe('Shop');
    expect(frameAround(note('outside', 5000, 'Pay'), frames)).toBeUndefined();
  });
});
