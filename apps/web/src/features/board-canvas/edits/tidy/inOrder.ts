import type { Point } from '@lambdastorm/board';
import { widestGap } from '@lambdastorm/derivation';
import { gapApart, noteGap } from '../placeNote.ts';
import type { Item } from './Item.ts';
import { type Direction, extentOf, type Line, linesOf, middleOffset } from './linesOf.ts';

/** Between notes beside each other and above each other, around frames, and between those that say nothing together. */
const gaps = { across: noteGap, down: 24, frame: 80, apart: gapApart } as const;

/**
 * Where items come to lie in clean rows and columns: nothing on top of another, even gaps along the timeline, and all
 * that was left of something, or above it, is so afterwards. What stood too far apart to be read as a flow still does.
 * Rows are found first; then columns go from left to right, each as far left as the order and the gaps allow, then rows
 * from the top in the same way.
 */
export function inOrder(items: readonly Item[]): ReadonlyMap<Item, Point> {
  const rows = linesOf(items, 'down');
  const rowOf = lineOfItem(rows);
  const isBeside = (a: Item, b: Item): boolean => rowOf.get(a) === rowOf.get(b) || sharesHeight(a, b);
  const columns = linesOf(items, 'across', isBeside);
  const xOf = solve(columns, {
    direction: 'across',
    step: (before, line) => closedStep(before, line, isBeside),
    isInTheWay: isBeside,
  });
  const isAbove = (a: Item, b: Item): boolean =>
    Math.abs((xOf.get(a) ?? 0) - (xOf.get(b) ?? 0)) < (a.area.size.width + b.area.size.width) / 2;
  const yOf = solve(rows, { direction: 'down', step: keptStep, isInTheWay: isAbove });
  return new Map(
    items.map((item) => {
      const { width, height } = item.area.size;
      const [x, y] = [xOf.get(item) ?? 0, yOf.get(item) ?? 0];
      return [item, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
    }),
  );
}

interface Solving {
  readonly direction: Direction;
  /** How far a line lies from the line before. */
  readonly step: (before: Line, line: Line) => number;
  /** Whether the second may not pass the first. */
  readonly isInTheWay: (earlier: Item, later: Item) => boolean;
}

/** The middles of all items: each line as near to the one before as its step and those in the way allow. */
function solve(lines: readonly Line[], { direction, step, isInTheWay }: Solving): ReadonlyMap<Item, number> {
  const lineOf = new Map<Item, number>();
  let before: Line | undefined;
  let at = lines[0]?.at ?? 0;
  for (const line of lines) {
    if (before !== undefined) at += step(before, line);
    for (const item of line.items) {
      for (const [earlier, place] of lineOf) {
        const free = place + pitchBetween(earlier, item, direction);
        if (free > at && isInTheWay(earlier, item)) at = free;
      }
    }
    for (const item of line.items) lineOf.set(item, at);
    before = line;
  }
  return new Map([...lineOf].map(([item, place]) => [item, place + middleOffset(item, direction)]));
}

/** How far apart the lines of two things are when there is just the usual gap between them. */
function pitchBetween(a: Item, b: Item, direction: Direction): number {
  const middles = (extentOf(a, direction) + extentOf(b, direction)) / 2 + gapBetween(a, b, direction);
  return middles + middleOffset(a, direction) - middleOffset(b, direction);
}

/** Time is order, not distance: columns close up as far as those that stand beside each other allow. */
function closedStep(before: Line, line: Line, isBeside: (a: Item, b: Item) => boolean): number {
  const pairs = before.items.flatMap((a) => line.items.map((b) => ({ a, b })));
  const beside = pairs.filter(({ a, b }) => isBeside(a, b));
  const pitches = (beside.length > 0 ? beside : pairs).map(({ a, b }) => pitchBetween(a, b, 'across'));
  return Math.min(line.at - before.at, Math.max(...pitches));
}

/** Rows keep their distance: it tells parallel paths apart. */
function keptStep(before: Line, line: Line): number {
  return line.at - before.at;
}

function gapBetween(a: Item, b: Item, direction: Direction): number {
  if (!a.isNote || !b.isNote) return gaps.frame;
  const isApart = b.area.position.x - a.area.position.x - a.area.size.width >= widestGap;
  return direction === 'across' && isApart ? gaps.apart : gaps[direction];
}

/** Whether two things stand side by side rather than above each other: at least half of the lower one is level. */
function sharesHeight(a: Item, b: Item): boolean {
  const [top, bottom] = [
    Math.max(a.area.position.y, b.area.position.y),
    Math.min(a.area.position.y + a.area.size.height, b.area.position.y + b.area.size.height),
  ];
  return bottom - top >= Math.min(a.area.size.height, b.area.size.height) / 2;
}

function lineOfItem(lines: readonly Line[]): ReadonlyMap<Item, Line> {
  return new Map(lines.flatMap((line) => line.items.map((item) => [item, line] as const)));
}
