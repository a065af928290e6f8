import { type Point, type StickyKind, stickyKinds } from '@lambdastorm/board';

/** What a key does on the wall. */
export type KeyAction =
  | { readonly type: 'place'; readonly kind: StickyKind }
  | { readonly type: 'nudge'; readonly by: Point }
  | { readonly type: 'walk'; readonly direction: 'forwards' | 'backwards' }
  | { readonly type: PlainAction };

type PlainAction =
  | 'frame'
  | 'connect'
  | 'type'
  | 'escape'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'duplicate'
  | 'selectAll'
  | 'selectTool'
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

const arrows = new Map<string, Point>([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** The action of a key press; `undefined` leaves the key to the browser. */
export function toKeyAction(press: KeyPress): KeyAction | undefined {
  if (press.altKey) return undefined;
  return press.ctrlKey || press.metaKey ? withControl(press) : withoutControl(press);
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
    default:
      return undefined;
  }
}

function withoutControl({ key, code, shiftKey }: KeyPress): KeyAction | undefined {
  const arrow = arrows.get(key);
  if (arrow !== undefined) {
    const step = shiftKey ? 50 : 10;
    return { type: 'nudge', by: { x: arrow.x * step, y: arrow.y * step } };
  }
  if (key === 'Tab') return { type: 'walk', direction: shiftKey ? 'backwards' : 'forwards' };
  // By code: what Shift+1 writes differs from keyboard to keyboard.
  if (shiftKey && code === 'Digit1') return { type: 'fitAll' };
  if (shiftKey && code === 'Digit2') return { type: 'fitSelection' };
  const plain = plainKeys.get(key);
  if (plain !== undefined) return { type: plain };
  const kind = shiftKey ? undefined : kindByKey.get(key.toLowerCase());
  if (kind !== undefined) return { type: 'place', kind };
  return undefined;
}
