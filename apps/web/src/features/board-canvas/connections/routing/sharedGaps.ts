import { compareCodeUnits } from '@lambdastorm/board';

/** The stretch of a stepped arrow that runs across the gap between two notes. */
export interface Turn {
  readonly connectionId: string;
  readonly isAcross: boolean;
  /** Where it runs. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The places where the arrow leaves and arrives: arrows that share one may share the stretch. */
  readonly places: readonly [string, string];
}

/** Nearer than this, two stretches look like one. */
const lane = 12;
const offsets = [0, lane, -lane, 2 * lane, -2 * lane];

/**
 * How far each stretch moves aside so that no two lie on each other, unless they belong to arrows with a common end.
 * When there are more than five the others stay where they are.
 */
export function turnShifts(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const taken = new Map<string, Turn[]>();
  const shifts = new Map<string, number>();
  const ordered = turns.toSorted(
    (a, b) => a.at - b.at || a.start - b.start || compareCodeUnits(a.connectionId, b.connectionId),
  );
  for (const turn of ordered) {
    const offset = offsets.find((each) => isFree(taken, moved(turn, each))) ?? 0;
    const placed = moved(turn, offset);
    if (offset !== 0) shifts.set(turn.connectionId, offset);
    const key = bucketOf(placed, 0);
    taken.set(key, [...(taken.get(key) ?? []), placed]);
  }
  return shifts;
}

function moved(turn: Turn, by: number): Turn {
  return { ...turn, at: turn.at + by };
}

function isFree(taken: ReadonlyMap<string, readonly Turn[]>, turn: Turn): boolean {
  return [-1, 0, 1].every((aside) =>
    (taken.get(bucketOf(turn, aside)) ?? []).every((other) => !liesOn(turn, other) || sharesEnd(turn, other)),
  );
}

function bucketOf({ isAcross, at }: Turn, aside: number): string {
  return `${isAcross} ${Math.floor(at / lane) + aside}`;
}

function liesOn(a: Turn, b: Turn): boolean {
  // Stretches that meet end to end look like one, too.
  return Math.abs(a.at - b.at) < lane && a.start < b.end + lane && b.start < a.end + lane;
}

function sharesEnd(a: Turn, b: Turn): boolean {
  return a.places[0] === b.places[0] || a.places[1] === b.places[1];
}
