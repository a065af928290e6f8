import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { expect, it } from 'vitest';
import { type KeyPress, toKeyAction } from './toKeyAction.ts';

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change };
}

it('has a key for every kind', () => {
  const kinds = Object.keys(stickyKinds) as StickyKind[];

  expect(kinds.map((kind) => toKeyAction(press(stickyKinds[kind].key)))).toEqual(
    kinds.map((kind) => ({ type: 'place', kind })),
  );
});

it('places with caps lock on, and not with Shift held', () => {
  expect(toKeyAction(press('E'))).toEqual({ type: 'place', kind: 'domainEvent' });
  expect(toKeyAction(press('E', { shiftKey: true }))).toBeUndefined();
});

it('keeps copying and browser keys for the browser', () => {
  expect(toKeyAction(press('c', { ctrlKey: true }))).toBeUndefined();
  expect(toKeyAction(press('r', { metaKey: true }))).toBeUndefined();
  expect(toKeyAction(press('e', { altKey: true }))).toBeUndefined();
});

it('undoes and redoes on every system', () => {
  expect(toKeyAction(press('z', { metaKey: true }))).toEqual({ type: 'undo' });
  expect(toKeyAction(press('Z', { ctrlKey: true, shiftKey: true }))).toEqual({ type: 'redo' });
  expect(toKeyAction(press('y', { ctrlKey: true }))).toEqual({ type: 'redo' });
});

it('brings order with Shift and a letter, groups and locks with Ctrl', () => {
  expect(toKeyAction(press('T', { shiftKey: true }))).toEqual({ type: 'tidy' });
  expect(toKeyAction(press('R', { shiftKey: true }))).toEqual({ type: 'makeRoom' });
  expect(toKeyAction(press('g', { ctrlKey: true }))).toEqual({ type: 'group' });
  expect(toKeyAction(press('G', { metaKey: true, shiftKey: true }))).toEqual({ type: 'ungroup' });
  expect(toKeyAction(press('L', { ctrlKey: true, shiftKey: true }))).toEqual({ type: 'lock' });
  expect(toKeyAction(press('l', { ctrlKey: true }))).toBeUndefined();
});

it('fits by the place of the key, whatever it writes there', () => {
  expect(toKeyAction(press('"', { shiftKey: true, code: 'Digit2' }))).toEqual({ type: 'fitSelection' });
  expect(toKeyAction(press('!', { shiftKey: true, code: 'Digit1' }))).toEqual({ type: 'fitAll' });
});

it('walks the wall with Tab and the arrows, and adds to the selection with Shift', () => {
  expect(toKeyAction(press('Tab', { shiftKey: true }))).toEqual({
    type: 'walk',
    direction: 'backwards',
    isAdding: false,
  });
  expect(toKeyAction(press('ArrowRight'))).toEqual({ type: 'walk', direction: 'forwards', isAdding: false });
  expect(toKeyAction(press('ArrowUp'))).toEqual({ type: 'walk', direction: 'up', isAdding: false });
  expect(toKeyAction(press('ArrowDown', { shiftKey: true }))).toEqual({
    type: 'walk',
    direction: 'down',
    isAdding: true,
  });
});

it('moves by 10 with Ctrl, ⌘ or Alt held, and with Shift by 50', () => {
  expect(toKeyAction(press('ArrowUp', { ctrlKey: true }))).toEqual({ type: 'nudge', by: { x: 0, y: -10 } });
  expect(toKeyAction(press('ArrowLeft', { metaKey: true }))).toEqual({ type: 'nudge', by: { x: -10, y: 0 } });
  expect(toKeyAction(press('ArrowRight', { altKey: true, shiftKey: true }))).toEqual({
    type: 'nudge',
    by: { x: 50, y: 0 },
  });
});

it('writes with Enter, and continues the timeline with Shift', () => {
  expect(toKeyAction(press('Enter'))).toEqual({ type: 'type' });
  expect(toKeyAction(press('Enter', { shiftKey: true }))).toEqual({ type: 'continue' });
});
