import type { BoardSnapshot } from '@lambdastorm/board';
import { cutOut } from '../board-canvas/clipboard/clipping.ts';
import { inReadingOrder } from '../board-canvas/selecting/readingOrder.ts';
import { titleOf } from './drawFrame.ts';

export interface Page {
  readonly title: string;
  readonly board: BoardSnapshot;
}

/** A page for each frame in reading order, and a last one for what is in none. A board without frames is one page. */
export function pagesOf(board: BoardSnapshot): Page[] {
  const pages = inReadingOrder(board.frames).map((frame) => {
    return { title: titleOf(frame), board: cutOut(board, [frame.id]) };
  });
  const shown = new Set(pages.flatMap((page) => page.board.notes.map(({ id }) => id)));
  const rest = cutOut(
    board,
    board.notes.map(({ id }) => id).filter((id) => !shown.has(id)),
  );
  return rest.notes.length === 0 && pages.length > 0 ? pages : [...pages, { title: 'Outside the frames', board: rest }];
}
