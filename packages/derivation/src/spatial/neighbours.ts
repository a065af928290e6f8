import { centre, compareCodeUnits, type Rectangle } from '@lambdastorm/board';
import Flatbush from 'flatbush';

type Placed = Rectangle & { readonly id: string };

/** Half a note, in board units: what stands this far apart or further was not stuck side by side. */
export const widestGap = 100;

/** Two things of which one stands beside the other, in a row. */
export interface Neighbours<Thing> {
  readonly left: Thing;
  readonly right: Thing;
}

/** Each thing with the one that stands next to its right, in the order of the things. */
export function neighboursOf<Thing extends Placed>(things: readonly Thing[]): Neighbours<Thing>[] {
  if (things.length < 2) return [];
  const index = new Flatbush(things.length);
  for (const { position, size } of things) {
    index.add(position.x, position.y, position.x + size.width, position.y + size.height);
  }
  index.finish();
  return things.flatMap((left) => {
    const { position, size } = left;
    const edge = position.x + size.width;
    let right: Thing | undefined;
    index.search(edge - size.width / 4, position.y, edge + widestGap, position.y + size.height, (found) => {
      const thing = things[found];
      if (thing === undefined || !standsRightOf(left, thing)) return false;
      if (right === undefined || compareDistance(left, thing, right) < 0) right = thing;
      return false;
    });
    return right === undefined ? [] : [{ left, right }];
  });
}

/** Beside and not on top: hands that stick notes in a hurry let them overlap a little. */
function standsRightOf(left: Placed, right: Placed): boolean {
  if (left === right) return false;
  const gap = right.position.x - left.position.x - left.size.width;
  const isPile = -gap > Math.min(left.size.width, right.size.width) / 4;
  return gap < widestGap && !isPile && isInRow(left, right);
}

/** More than half of the lower one is beside the other: an actor in a corner counts, notes laid like bricks don't. */
function isInRow(a: Rectangle, b: Rectangle): boolean {
  const top = Math.max(a.position.y, b.position.y);
  const bottom = Math.min(a.position.y + a.size.height, b.position.y + b.size.height);
  return bottom - top > Math.min(a.size.height, b.size.height) / 2;
}

function compareDistance(left: Placed, a: Placed, b: Placed): number {
  const middle = centre(left).y;
  return (
    a.position.x - b.position.x ||
    Math.abs(centre(a).y - middle) - Math.abs(centre(b).y - middle) ||
    a.position.y - b.position.y ||
    compareCodeUnits(a.id, b.id)
  );
}
