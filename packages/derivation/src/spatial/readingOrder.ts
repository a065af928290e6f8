import { centre, compareCodeUnits, type Rectangle } from '@lambdastorm/board';

type Placed = Rectangle & { readonly id: string };

/** Half a note: what stands less to the right than this is meant to stand below, whatever the hand did. */
const columnWidth = 100;

/** Left to right by columns, top to bottom within one; ids settle ties, so every run agrees. */
export function inReadingOrder<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  const places = things.map((thing) => ({ thing, ...centre(thing) })).sort((a, b) => a.x - b.x);
  let start = Number.NEGATIVE_INFINITY;
  const inColumns = places.map((place) => {
    if (place.x - start >= columnWidth) start = place.x;
    return { ...place, column: start };
  });
  return inColumns
    .sort((a, b) => a.column - b.column || a.y - b.y || a.x - b.x || compareCodeUnits(a.thing.id, b.thing.id))
    .map(({ thing }) => thing);
}
