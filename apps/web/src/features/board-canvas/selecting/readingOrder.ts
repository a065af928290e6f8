import { centre, compareCodeUnits, type StickyNote } from '@lambdastorm/board';

/** Left to right, then top to bottom; the id settles ties. */
export function inReadingOrder(notes: readonly StickyNote[]): StickyNote[] {
  return [...notes].sort((a, b) => {
    const [first, second] = [centre(a), centre(b)];
    return first.x - second.x || first.y - second.y || compareCodeUnits(a.id, b.id);
  });
}

/**
 * The note that Tab (or, backwards, Shift+Tab) comes to; without a selected note the first or the last. `undefined` at
 * the end, so that the keyboard leaves the wall.
 */
export function noteAfter(
  notes: readonly StickyNote[],
  currentId: string | undefined,
  direction: 'forwards' | 'backwards',
): StickyNote | undefined {
  const ordered = inReadingOrder(notes);
  const index = ordered.findIndex((note) => note.id === currentId);
  if (index === -1) return direction === 'forwards' ? ordered[0] : ordered.at(-1);
  return ordered[direction === 'forwards' ? index + 1 : index - 1] ?? undefined;
}
