import { centre, compareCodeUnits, type Rectangle, type StickyNote } from '@lambdastorm/board';

export type WalkDirection = 'forwards' | 'backwards' | 'up' | 'down';

type Placed = Rectangle & { readonly id: string };

/** Left to right, then top to bottom; the id settles ties. */
export function inReadingOrder<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  return things.toSorted(compareInReadingOrder);
}

/**
 * The note that a step through the wall comes to: forwards and backwards in reading order, up and down to what is
 * nearest there. Without a current note the first or the last, and `undefined` at the end. Looks at each note once:
 * sorting thousands for each key would be felt.
 */
export function noteAfter(
  notes: readonly StickyNote[],
  currentId: string | undefined,
  direction: WalkDirection,
): StickyNote | undefined {
  const current = notes.find(({ id }) => id === currentId);
  const isAhead = direction === 'forwards' || direction === 'down';
  if (current === undefined) return closest(notes, isAhead ? compareInReadingOrder : backwards);
  switch (direction) {
    case 'forwards':
      return closest(
        notes.filter((note) => compareInReadingOrder(current, note) < 0),
        compareInReadingOrder,
      );
    case 'backwards':
      return closest(
        notes.filter((note) => compareInReadingOrder(note, current) < 0),
        backwards,
      );
    case 'up':
      return nearest(
        current,
        notes.filter((note) => centre(note).y < current.position.y),
      );
    case 'down':
      return nearest(
        current,
        notes.filter((note) => centre(note).y > current.position.y + current.size.height),
      );
  }
}

/** Which note of the wall this is, counted from 1 in reading order. */
export function placeInReadingOrder(note: StickyNote, notes: readonly StickyNote[]): number {
  return 1 + notes.filter((other) => compareInReadingOrder(other, note) < 0).length;
}

function compareInReadingOrder(a: Placed, b: Placed): number {
  return middleAcross(a) - middleAcross(b) || middleDown(a) - middleDown(b) || compareCodeUnits(a.id, b.id);
}

function backwards(a: StickyNote, b: StickyNote): number {
  return compareInReadingOrder(b, a);
}

/** What lies askew counts as further away, so that a column is walked before its neighbours. */
function nearest(from: StickyNote, notes: readonly StickyNote[]): StickyNote | undefined {
  const distance = (note: StickyNote): number =>
    2 * Math.abs(middleAcross(note) - middleAcross(from)) + Math.abs(middleDown(note) - middleDown(from));
  return closest(notes, (a, b) => distance(a) - distance(b) || compareInReadingOrder(a, b));
}

function closest(
  notes: readonly StickyNote[],
  compare: (a: StickyNote, b: StickyNote) => number,
): StickyNote | undefined {
  let best: StickyNote | undefined;
  for (const note of notes) if (best === undefined || compare(note, best) < 0) best = note;
  return best;
}

const middleAcross = ({ position, size }: Rectangle): number => position.x + size.width / 2;
const middleDown = ({ position, size }: Rectangle): number => position.y + size.height / 2;
