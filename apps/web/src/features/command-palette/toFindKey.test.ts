import { expect, test } from 'vitest';
import { toFindKey } from './toFindKey.ts';

const press = (key: string, ...held: readonly ('shift' | 'ctrl' | 'meta' | 'alt')[]) =>
  toFindKey({
    key,
    shiftKey: held.includes('shift'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
  });

test('Ctrl or Cmd with K finds everything, with F notes', () => {
  expect(press('k', 'ctrl')).toEqual({ type: 'open', scope: 'everything' });
  expect(press('K', 'meta')).toEqual({ type: 'open', scope: 'everything' });
  expect(press('f', 'meta')).toEqual({ type: 'open', scope: 'notes' });
});

test('F3 steps, with Shift backwards', () => {
  expect(press('F3')).toEqual({ type: 'step', direction: 'forwards' });
  expect(press('F3', 'shift')).toEqual({ type: 'step', direction: 'backwards' });
});

test('leaves the letters of notes and the shortcuts of the browser alone', () => {
  for (const key of ['k', 'f', 'g']) expect(press(key)).toBeUndefined();
  expect(press('g', 'ctrl')).toBeUndefined();
  expect(press('k', 'ctrl', 'shift')).toBeUndefined();
  expect(press('f', 'ctrl', 'alt')).toBeUndefined();
});
