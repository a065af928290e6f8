import { compareCodeUnits, type Rectangle } from '@lambdastorm/board';
import type { Facing } from './facing.ts';

/** One end of an arrow on a side of a note. */
export interface End {
  readonly connectionId: string;
  readonly role: 'out' | 'in';
  /** Where along the side it would be alone. */
  readonly at: number;
  /** Where the other note lies, in the same direction: ends are in this order, so that arrows do not cross. */
  readonly towards: number;
}

export interface SharedSide {
  readonly start: number;
  readonly end: number;
  readonly ends: readonly End[];
}

/** Places along a side keep so far apart. */
const apart = 22;

/**
 * How far each end moves along a side so that what comes and what goes part. What comes in at one place stays together,
 * as does what goes out: a trunk says that they belong together.
 */
export function shiftsOnSide({ start, end, ends }: SharedSide): ReadonlyMap<End, number> {
  const bundles = bundlesOf(ends);
  if (bundles.length < 2) return new Map();
  const distance = Math.min(apart, (end - start) / (bundles.length + 1));
  const places = spread(
    bundles.map(({ at }) => at),
    distance,
  );
  const overBefore = Math.max(0, start + distance / 2 - Math.min(...places));
  const overAfter = Math.max(0, Math.max(...places) - (end - distance / 2));
  const shifts = new Map<End, number>();
  bundles.forEach((bundle, index) => {
    const shift = (places[index] ?? bundle.at) + overBefore - overAfter - bundle.at;
    if (Math.abs(shift) >= 0.5) for (const each of bundle.ends) shifts.set(each, shift);
  });
  return shifts;
}

interface Bundle {
  readonly at: number;
  readonly ends: readonly End[];
}

/** Ends of one kind at one place, in the order of where they lead. */
function bundlesOf(ends: readonly End[]): readonly Bundle[] {
  const together = [...Map.groupBy(ends, ({ role, at }) => `${role} ${Math.round(at)}`).values()];
  return together
    .map((some) => {
      const [first] = some.toSorted((a, b) => compareCodeUnits(a.connectionId, b.connectionId));
      const towards = some.reduce((sum, each) => sum + each.towards, 0) / some.length;
      return { ends: some, at: first?.at ?? 0, towards, id: first?.connectionId ?? '' };
    })
    .sort((a, b) => a.at - b.at || a.towards - b.towards || compareCodeUnits(a.id, b.id));
}

/** The nearest places in the same order with a least distance (isotonic regression: neighbours that collide share a mean). */
function spread(places: readonly number[], distance: number): readonly number[] {
  const blocks: { mean: number; count: number }[] = [];
  places.forEach((place, index) => {
    let block = { mean: place - index * distance, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((mean, index) => mean + index * distance);
}

/** From where to where a note's side goes that faces another. */
export function spanOfSide({ position, size }: Rectangle, { isAcross }: Facing): readonly [number, number] {
  return isAcross ? [position.y, position.y + size.height] : [position.x, position.x + size.width];
}
