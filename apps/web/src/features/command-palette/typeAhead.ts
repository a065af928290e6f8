import { useFinding } from './findingStore.ts';
import { toFindKey } from './toFindKey.ts';

/**
 * Keeps what a fast hand types while the palette is on its way. None of its keys may do something on the wall: a letter
 * would put a note there, and Ctrl+Z would take one away.
 */
export function typeAhead(event: KeyboardEvent): void {
  const { scope } = useFinding.getState();
  const field = document.querySelector<HTMLElement>('[role="dialog"] input[data-palette]');
  const isThere = field?.closest('[role="dialog"]')?.contains(document.activeElement) === true;
  if (scope === undefined || isThere || toFindKey(event) !== undefined) return;
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (field !== null) {
    // A field that takes the focus takes this very key, too.
    field.focus();
    return;
  }
  event.preventDefault();
  keep(event.key);
}

function keep(key: string): void {
  const { typedAhead, typeAhead: become, close } = useFinding.getState();
  if (key === 'Escape') close();
  else if (key === 'Enter') become(`${typedAhead}\n`);
  else if (key === 'Backspace') become(typedAhead.slice(0, -1));
  else if (key.length === 1) become(typedAhead + key);
}
