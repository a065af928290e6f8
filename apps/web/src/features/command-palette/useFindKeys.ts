import type { BoardDocument } from '@lambdastorm/board';
import { useEffect } from 'react';
import { focusThing } from '../board-canvas/actions/looking.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { type Direction, findNextHit } from './findHit.ts';
import { useFinding } from './findingStore.ts';
import { type FindKey, toFindKey } from './toFindKey.ts';
import { typeAhead } from './typeAhead.ts';

/** Ctrl+K and Ctrl+F open the palette, F3 steps through its hits. Silent under other dialogs. */
export function useFindKeys(document: BoardDocument): void {
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent): void {
      const findKey = toFindKey(event);
      if (findKey === undefined || event.defaultPrevented || isUnderDialog()) return;
      event.preventDefault();
      performFindKey(document, findKey);
    }
    window.addEventListener('keydown', handleKeyDown);
    window.addEventListener('keydown', typeAhead, { capture: true });
    return () => {
      window.removeEventListener('keydown', handleKeyDown);
      window.removeEventListener('keydown', typeAhead, { capture: true });
    };
  }, [document]);
}

function isUnderDialog(): boolean {
  return useFinding.getState().scope === undefined && document.querySelector('[aria-modal="true"]') !== null;
}

function performFindKey(document: BoardDocument, findKey: FindKey): void {
  const { scope, open, close } = useFinding.getState();
  if (findKey.type === 'step') step(document, findKey.direction);
  else if (findKey.scope === scope) close();
  else open(findKey.scope);
}

function step(document: BoardDocument, direction: Direction): void {
  const { words, open, close, remember } = useFinding.getState();
  const { selectedIds, revealAndSelect } = useSelection.getState();
  const hit = findNextHit(document.snapshot().notes, words, { from: selectedIds.at(-1), direction });
  if (hit === undefined) {
    // The palette asks for words, or says that no note has them.
    open('notes');
    return;
  }
  close();
  remember({ hit });
  revealAndSelect([hit.noteId]);
  focusThing(hit.noteId);
}
