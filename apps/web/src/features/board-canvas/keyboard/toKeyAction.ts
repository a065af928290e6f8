import { type Point, type StickyKind, stickyKinds } from '@lambdastorm/board';
import type { WalkDirection } from '../selecting/readingOrder.ts';

/** What a key does on the wall. */
export type KeyAction =
  | { readonly type: 'place'; readonly kind: StickyKind }
  | { readonly type: 'nudge'; readonly by: Point }
  /** To the next note; `isAdding` keeps what is selected. */
  | { readonly type: 'walk'; readonly direction: WalkDirection; readonly isAdding: boolean }
  | { readonly type: PlainAction };

type PlainAction =
  | 'frame'
  | 'connect'
  | 'type'
  | 'continue'
  | 'escape'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'duplicate'
  | 'selectAll'
  | 'selectTool'
  | 'follow'
  | 'followBack'
  | 'present'
  | 'tidy'
  | 'makeRoom'
  | 'group'
  | 'ungroup'
  | 'lock'
  | 'fitAll'
  | 'fitSelection'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'shortcuts';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const kindByKey = new Map(
  (Object.keys(stickyKinds) as StickyKind[]).map((kind): [string, StickyKind] => [stickyKinds[kind].key, kind]),
);

const plainKeys = new Map<string, PlainAction>([
  ['f', 'frame'],
  ['l', 'connect'],
  ['.', 'follow'],
  [',', 'followBack'],
  ['v', 'selectTool'],
  ['Enter', 'type'],
  ['F2', 'type'],
  ['Escape', 'escape'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
  ['+', 'zoomIn'],
  ['=', 'zoomIn'],
  ['-', 'zoomOut'],
  ['0', 'zoomReset'],
  ['?', 'shortcuts'],
]);

const structuringKeys = new Map<string, PlainAction>([
  ['t', 'tidy'],
  ['r', 'makeRoom'],
  ['p', 'present'],
]);

const arrows = new Map<string, { readonly step: Point; readonly direction: WalkDirection }>([
  ['ArrowLeft', { step: { x: -1, y: 0 }, direction: 'backwards' }],
  ['ArrowRight', { step: { x: 1, y: 0 }, direction: 'forwards' }],
  ['ArrowUp', { step: { x: 0, y: -1 }, direction: 'up' }],
  ['ArrowDown', { step: { x: 0, y: 1 }, direction: 'down' }],
]);

/** The action of a key press; `undefined` leaves the key to the browser. */
export function toKeyAction(press: KeyPress): KeyAction | undefined {
  const arrow = arrows.get(press.key);
  if (arrow !== undefined) return withArrow(arrow, press);
  if (press.altKey) return undefined;
  return press.ctrlKey || press.metaKey ? withControl(press) : withoutControl(press);
}

/** Plain arrows walk the wall, as in a document; with Ctrl, ⌘ or Alt they move what is selected. */
function withArrow(
  { step, direction }: { readonly step: Point; readonly direction: WalkDirection },
  { shiftKey, ctrlKey, metaKey, altKey }: KeyPress,
): KeyAction {
  if (!ctrlKey && !metaKey && !altKey) return { type: 'walk', direction, isAdding: shiftKey };
  const distance = shiftKey ? 50 : 10;
  return { type: 'nudge', by: { x: step.x * distance, y: step.y * distance } };
}

function withControl({ key, shiftKey }: KeyPress): KeyAction | undefined {
  switch (key.toLowerCase()) {
    case 'z':
      return { type: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { type: 'redo' };
    case 'd':
      return { type: 'duplicate' };
    case 'a':
      return { type: 'selectAll' };
    case 'g':
      return { type: shiftKey ? 'ungroup' : 'group' };
    case 'l':
      return shiftKey ? { type: 'lock' } : undefined;
    default:
      return undefined;
  }
}

function withoutControl({ key, code, shiftKey }: KeyPress): KeyAction | undefined {
  if (key === 'Tab') return { type: 'walk', direction: shiftKey ? 'backwards' : 'forwards', isAdding: false };
  if (key === 'Enter' && shiftKey) return { type: 'continue' };
  // By code: what Shift+1 writes differs from keyboard to keyboard.
  if (shiftKey && code === 'Digit1') return { type: 'fitAll' };
  if (shiftKey && code === 'Digit2') return { type: 'fitSelection' };
  const plain = plainKeys.get(key);
  if (plain !== undefined) return { type: plain };
  const structuring = shiftKey ? structuringKeys.get(key.toLowerCase()) : undefined;
  if (structuring !== undefined) return { type: structuring };
  const kind = shiftKey ? undefined : kindByKey.get(key.toLowerCase());
  if (kind !== undefined) return { type: 'place', kind };
  return undefined;
}
