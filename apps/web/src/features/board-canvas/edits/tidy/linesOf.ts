import type { Item } from './Item.ts';

/** Items that share a line of the wall: a row, or a column. */
export interface Line {
  readonly items: readonly Item[];
  /** Where the line is: the mean of where its items are. */
  readonly at: number;
}

export type Direction = 'across' | 'down';

/**
 * How far two of one line may lie apart: a note from the next one, as a share of the smaller extent, and from the
 * first; a frame by the start of its border, in board units.
 */
const tolerance = { next: 1 / 3, first: 1 / 2, frame: 30 } as const;

const startOf = ({ area }: Item, direction: Direction): number =>
  direction === 'across' ? area.position.x : area.position.y;

export const extentOf = ({ area }: Item, direction: Direction): number =>
  direction === 'across' ? area.size.width : area.size.height;

/** From the line of an item to its middle: notes are lined up by their middles, frames by their first border. */
export const middleOffset = (item: Item, direction: Direction): number =>
  item.isNote ? 0 : extentOf(item, direction) / 2;

const placeOf = (item: Item, direction: Direction): number =>
  startOf(item, direction) + extentOf(item, direction) / 2 - middleOffset(item, direction);

/**
 * Columns (`across`) or rows (`down`), in order. What nearly agrees shares a line, unless it is to be kept apart.
 */
export function linesOf(
  items: readonly Item[],
  direction: Direction,
  mustPart: (a: Item, b: Item) => boolean = () => false,
): readonly Line[] {
  const ordered = items.toSorted((a, b) => placeOf(a, direction) - placeOf(b, direction));
  const lines: Item[][] = [];
  for (const item of ordered) {
    const line = lines.findLast(([first]) => first?.isNote === item.isNote);
    if (line !== undefined && joins(line, item, direction) && !line.some((other) => mustPart(other, item)))
      line.push(item);
    else lines.push([item]);
  }
  return lines
    .map((line) => {
      const places = line.map((item) => placeOf(item, direction));
      return { items: line, at: places.reduce((sum, place) => sum + place, 0) / line.length };
    })
    .toSorted((a, b) => a.at - b.at);
}

function joins(line: readonly Item[], item: Item, direction: Direction): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return false;
  const place = placeOf(item, direction);
  const [toFirst, toLast] = [place - placeOf(first, direction), place - placeOf(last, direction)];
  if (!item.isNote) return toFirst <= tolerance.frame;
  const extent = Math.min(extentOf(last, direction), extentOf(item, direction));
  return toLast <= extent * tolerance.next && toFirst <= extent * tolerance.first;
}
