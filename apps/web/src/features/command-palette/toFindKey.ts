import type { Direction } from './findHit.ts';
import type { FindingScope } from './findingStore.ts';

/** What a key does about finding, wherever the focus is. */
export type FindKey =
  | { readonly type: 'open'; readonly scope: FindingScope }
  | { readonly type: 'step'; readonly direction: Direction };

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** `undefined` leaves the key to the rest of the page and to the browser. */
export function toFindKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): FindKey | undefined {
  if (altKey) return undefined;
  if (key === 'F3') return { type: 'step', direction: shiftKey ? 'backwards' : 'forwards' };
  if (shiftKey || (!ctrlKey && !metaKey)) return undefined;
  switch (key.toLowerCase()) {
    case 'k':
      return { type: 'open', scope: 'everything' };
    case 'f':
      return { type: 'open', scope: 'notes' };
    default:
      return undefined;
  }
}
