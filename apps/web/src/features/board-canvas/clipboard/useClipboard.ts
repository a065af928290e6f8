import { useEffect } from 'react';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { removeSelected } from '../actions/changing.ts';
import { pointOfInterest } from '../actions/placing.ts';
import { isWallCovered } from '../keyboard/isWallCovered.ts';
import { isTakenByFocus } from '../keyboard/useCanvasKeys.ts';
import type { Wall } from '../Wall.ts';
import { cutOut, renderClipping } from './clipping.ts';
import { noPictures, watchDrops } from './dropping.ts';
import { putUpText } from './puttingUp.ts';

/** Copy, cut and paste through the browser's own clipboard events, which need no permission. */
export function useClipboard(wall: Wall): void {
  useEffect(() => {
    const handleCopy = (event: ClipboardEvent): void => void copy(wall, event);
    const handleCut = (event: ClipboardEvent): void => {
      if (copy(wall, event)) removeSelected(wall);
    };
    const handlePaste = (event: ClipboardEvent): void => paste(wall, event);
    const endDrops = watchDrops(wall);
    document.addEventListener('copy', handleCopy);
    document.addEventListener('cut', handleCut);
    document.addEventListener('paste', handlePaste);
    return () => {
      endDrops();
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('cut', handleCut);
      document.removeEventListener('paste', handlePaste);
    };
  }, [wall]);
}

function copy({ document: board }: Wall, event: ClipboardEvent): boolean {
  const hasMarkedText = window.getSelection()?.isCollapsed === false;
  if (isTakenByFocus(event.target) || hasMarkedText || isWallCovered()) return false;
  const piece = cutOut(board.snapshot(), useSelection.getState().selectedIds);
  if (piece.notes.length + piece.frames.length === 0) return false;
  event.clipboardData?.setData('text/plain', renderClipping(piece));
  event.preventDefault();
  return true;
}

function paste(wall: Wall, event: ClipboardEvent): void {
  if (isTakenByFocus(event.target) || isWallCovered() || event.clipboardData === null) return;
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain');
  // A spreadsheet copies a picture of its cells, too: words come first.
  const hasPicture = [...event.clipboardData.files].some(({ type }) => type.startsWith('image/'));
  if (text.trim() === '' && hasPicture) notifyRefusal(noPictures);
  else putUpText(wall, text, wall.pointer.at === undefined ? undefined : pointOfInterest(wall));
}
