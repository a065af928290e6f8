import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { newId } from '../../../shared/newId.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { putDown, removeSelected } from '../actions/changing.ts';
import { pointOfInterest } from '../actions/placing.ts';
import { areaOfIds } from '../actions/selected.ts';
import { isTakenByFocus } from '../keyboard/useCanvasKeys.ts';
import type { Wall } from '../Wall.ts';
import { cutOut, parseClipping, pasteBoardEdits, pasteLinesEdits, renderClipping } from './clipping.ts';

/** Copy, cut and paste through the browser's own clipboard events, which need no permission. */
export function useClipboard(wall: Wall): void {
  useEffect(() => {
    const handleCopy = (event: ClipboardEvent): void => void copy(wall, event);
    const handleCut = (event: ClipboardEvent): void => {
      if (copy(wall, event)) removeSelected(wall);
    };
    const handlePaste = (event: ClipboardEvent): void => paste(wall, event);
    document.addEventListener('copy', handleCopy);
    document.addEventListener('cut', handleCut);
    document.addEventListener('paste', handlePaste);
    return () => {
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('cut', handleCut);
      document.removeEventListener('paste', handlePaste);
    };
  }, [wall]);
}

function copy({ document: board }: Wall, event: ClipboardEvent): boolean {
  const hasMarkedText = window.getSelection()?.isCollapsed === false;
  if (isTakenByFocus(event.target) || hasMarkedText) return false;
  const piece = cutOut(board.snapshot(), useSelection.getState().selectedIds);
  if (piece.notes.length + piece.frames.length === 0) return false;
  event.clipboardData?.setData('text/plain', renderClipping(piece));
  event.preventDefault();
  return true;
}

function paste(wall: Wall, event: ClipboardEvent): void {
  if (isTakenByFocus(event.target)) return;
  event.preventDefault();
  const clipping = parseClipping(event.clipboardData?.getData('text/plain') ?? '');
  const at = pointOfInterest(wall);
  switch (clipping.type) {
    case 'refused':
      notifications.show({ message: clipping.reason, autoClose: 8000 });
      return;
    case 'lines':
      putDown(wall, pasteLinesEdits(clipping.lines, at, newId));
      break;
    case 'board':
      putDown(wall, pasteBoardEdits(clipping.board, at, newId));
      break;
  }
  const area = areaOfIds(wall.document.snapshot(), useSelection.getState().selectedIds);
  if (area !== undefined && wall.pointer.at === undefined) wall.view.bringIntoView(area);
}
