import type { BoardFrame, StickyNote } from '@lambdastorm/board';
import { area, context } from '@lambdastorm/board/builder';

/** A bounded context laid out in cells: each note stands in the middle of its cell, whatever its size. */
export interface Grid {
  at(column: number, row: number, note: StickyNote): StickyNote;
  /** The frame around the given number of cells. */
  frame(title: string, columns: number, rows: number): BoardFrame;
}

// Wide enough that only a policy or an external system comes close to its neighbours: closeness reads as a connection.
const cell = { width: 320, height: 280 };
const border = { side: 20, title: 80, bottom: 20 };

/** A grid whose frame has its top left corner at the given place. */
export function grid(left: number, top: number): Grid {
  return {
    at: (column, row, note) => ({
      ...note,
      position: {
        x: left + border.side + (column + 0.5) * cell.width - note.size.width / 2,
        y: top + border.title + (row + 0.5) * cell.height - note.size.height / 2,
      },
    }),
    frame: (title, columns, rows) =>
      context(
        title,
        area(left, top, columns * cell.width + 2 * border.side, rows * cell.height + border.title + border.bottom),
      ),
  };
}
