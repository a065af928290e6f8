import type { BoardSnapshot, Point } from '@lambdastorm/board';
import type { Movement, Person } from '@lambdastorm/sync';

/** A drop is an edit, which comes on its own; until then the thing stays where it was let go. */
const dropTakesMs = 1_000;

export interface OthersMoves {
  /** Where things are drawn while others have them in hand. */
  readonly positions: ReadonlyMap<string, Point>;
  /** When to ask again although nothing moves: a drop whose edit has not come is then given up. */
  readonly dropsUntil: number | undefined;
}

interface Held {
  readonly from: Point;
  readonly at: Point;
  /** When it was let go. */
  readonly droppedAt?: number;
}

/** Keeps where things are that others drag, from the grip until the edit of the drop has come. */
export function movesOfOthers(board: () => BoardSnapshot) {
  const held = new Map<string, Held>();

  return {
    next(people: readonly Person[], movementOf: (personId: number) => Movement | undefined, now: number): OthersMoves {
      const inHand = inHandOf(people, movementOf);
      if (inHand.size === 0 && held.size === 0) return nothing;
      const { notes, frames } = board();
      const places = new Map([...notes, ...frames].map(({ id, position }) => [id, position]));
      for (const [id, by] of inHand) hold(id, by, places.get(id));
      for (const [id, thing] of held) if (!inHand.has(id)) letGo(id, thing, places.get(id), now);
      const drops = [...held.values()].flatMap(({ droppedAt }) => (droppedAt === undefined ? [] : [droppedAt]));
      return {
        positions: new Map([...held].map(([id, { at }]) => [id, at])),
        dropsUntil: drops.length === 0 ? undefined : Math.min(...drops) + dropTakesMs,
      };
    },
  };

  function hold(id: string, by: Point, place: Point | undefined): void {
    const known = held.get(id);
    const from = known !== undefined && known.droppedAt === undefined ? known.from : place;
    if (from !== undefined) held.set(id, { from, at: { x: from.x + by.x, y: from.y + by.y } });
  }

  function letGo(id: string, thing: Held, place: Point | undefined, now: number): void {
    const { from, at, droppedAt = now } = thing;
    const hasArrived = place === undefined || place.x !== from.x || place.y !== from.y;
    if (hasArrived || now - droppedAt >= dropTakesMs) held.delete(id);
    else held.set(id, { from, at, droppedAt });
  }
}

function inHandOf(
  people: readonly Person[],
  movementOf: (personId: number) => Movement | undefined,
): ReadonlyMap<string, Point> {
  const inHand = new Map<string, Point>();
  for (const { id, dragging } of people) {
    const by = movementOf(id)?.by;
    if (by !== undefined) for (const thingId of dragging) inHand.set(thingId, by);
  }
  return inHand;
}

const nothing: OthersMoves = { positions: new Map(), dropsUntil: undefined };
