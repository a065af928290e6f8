import { BoardFileError } from '@lambdastorm/board';
import { notifyRefusal } from '../../../shared/ui/notify.ts';
import { readBoardFromSvg } from '../../board-picture/boardInSvg.ts';
import type { Wall } from '../Wall.ts';
import { putUp, putUpText } from './puttingUp.ts';

export const noPictures =
  'Pictures can’t be put on the wall yet, so nothing has changed. An SVG that was exported from a board can be dropped here.';

const mostBytes = 20_000_000;

/** Files and words that are dropped on the wall; returns what ends it. */
export function watchDrops(wall: Wall): () => void {
  const handleOver = (event: DragEvent): void => {
    if (isOverWall(event)) event.preventDefault();
  };
  const handleDrop = (event: DragEvent): void => {
    if (!isOverWall(event) || event.dataTransfer === null) return;
    // Without this the browser leaves the board to show the file.
    event.preventDefault();
    const at = wall.view.toBoard({ x: event.clientX, y: event.clientY });
    const [file, ...others] = event.dataTransfer.files;
    if (others.length > 0) notifyRefusal('Drop one file at a time; nothing has changed.');
    else if (file !== undefined) void putUpFile(wall, file, at);
    else putUpText(wall, event.dataTransfer.getData('text/plain'), at);
  };
  document.addEventListener('dragover', handleOver);
  document.addEventListener('drop', handleDrop);
  return () => {
    document.removeEventListener('dragover', handleOver);
    document.removeEventListener('drop', handleDrop);
  };
}

async function putUpFile(wall: Wall, file: File, at: { readonly x: number; readonly y: number }): Promise<void> {
  const isSvg = file.type === 'image/svg+xml' || file.name.endsWith('.svg');
  const isText = file.type.startsWith('text/') || file.type === 'application/json' || file.name.endsWith('.json');
  if (file.type.startsWith('image/') && !isSvg) notifyRefusal(noPictures);
  else if (!isSvg && !isText)
    notifyRefusal(`“${file.name}” can’t be put on the wall. Board files, exported SVGs and plain texts can.`);
  else if (file.size > mostBytes)
    notifyRefusal(`“${file.name}” is larger than 20 MB, which is more than a wall can take at once.`);
  else {
    const text = await file.text();
    if (isSvg) putUpSvg(wall, text, at);
    else putUpText(wall, text, at);
  }
}

function putUpSvg(wall: Wall, svg: string, at: { readonly x: number; readonly y: number }): void {
  try {
    putUp(wall, { type: 'board', board: readBoardFromSvg(svg).snapshot }, at);
  } catch (error) {
    if (!(error instanceof BoardFileError)) throw error;
    notifyRefusal(error.message);
  }
}

function isOverWall({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('.board-canvas') !== null;
}
