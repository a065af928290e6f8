import { centre, compareCodeUnits, type Rectangle } from '@lambdastorm/board';

type Placed = Rectangle & { readonly id: string };

/** Left to right, then top to bottom; the id settles ties so every run agrees. */
export function inReadingOrder<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => {
    const [first, second] = [centre(a), centre(b)];
    return first.x - second.x || first.y - second.y || compareCodeUnits(a.id, b.id);
  });
}
