import { useEffect } from 'react';
import { isTyping } from '../../../shared/keyboard/isTyping.ts';
import type { Wall } from '../Wall.ts';
import { isWallCovered } from './isWallCovered.ts';
import { performKeyAction } from './performKeyAction.ts';
import { type KeyAction, toKeyAction } from './toKeyAction.ts';
import { typeAhead } from './typedAhead.ts';

/** The keys work wherever the focus is, except where they mean something else. */
export function useCanvasKeys(wall: Wall): void {
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || isTakenByFocus(event.target)) return;
      if (typeAhead(wall, event)) {
        event.preventDefault();
        return;
      }
      const action = toKeyAction(event);
      if (action === undefined || !isMeant(action, event.target)) return;
      const isHeld = event.repeat && isPutting(action);
      if (isHeld || performKeyAction(wall, action)) event.preventDefault();
    }
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [wall]);
}

/** While somebody types, or a dialog or menu is open, keys are not ours. */
export function isTakenByFocus(target: EventTarget | null): boolean {
  if (isTyping(target)) return true;
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}

function isMeant(action: KeyAction, target: EventTarget | null): boolean {
  if (isWallCovered()) return isOfBoard(action);
  return !(isInControls(target) && belongsToControls(action));
}

function isInControls(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body) return false;
  const isWall = target.matches('.board-canvas, .board-canvas .react-flow__node, .board-canvas .react-flow__edge');
  return !isWall;
}

/** Works in the model, the context map and the glossary, too. */
function isOfBoard({ type }: KeyAction): boolean {
  return type === 'undo' || type === 'redo' || type === 'shortcuts';
}

/** A key that is held down puts one thing down, not thirty. */
function isPutting({ type }: KeyAction): boolean {
  return type === 'place' || type === 'frame' || type === 'continue' || type === 'makeRoom';
}

/** On a focused button or list these do what they do everywhere. */
function belongsToControls({ type }: KeyAction): boolean {
  return ['type', 'continue', 'walk', 'follow', 'followBack', 'nudge', 'remove', 'selectAll'].includes(type);
}
