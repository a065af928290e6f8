import { type Connection, centre, compareCodeUnits, type Rectangle, type StickyNote } from '@lambdastorm/board';
import { type Facing, facing, hasRoom, isStraight } from './facing.ts';
import type { RouteOptions } from './routeShape.ts';
import { seenArea } from './seenArea.ts';
import { type Turn, turnShifts } from './sharedGaps.ts';
import { type End, shiftsOnSide, spanOfSide } from './sharedSides.ts';

interface Placed {
  readonly connection: Connection;
  readonly from: StickyNote;
  readonly to: StickyNote;
  readonly fromArea: Rectangle;
  readonly toArea: Rectangle;
  readonly view: Facing;
}

/**
 * What each arrow must know of the others to keep clear of them, by its id. For the element, the painter and the
 * picture alike; while notes are dragged the arrows keep what they knew.
 */
export function routeOptions(
  connections: readonly Connection[],
  notes: readonly StickyNote[],
): ReadonlyMap<string, RouteOptions> {
  const noteById = new Map(notes.map((note) => [note.id, note]));
  const placed = connections.flatMap((connection) => placedArrow(connection, noteById));
  if (last !== undefined && isSameList(last.placed, placed)) return last.found;
  const found = optionsOf(placed);
  last = { placed, found };
  return found;
}

/** Most edits move no note and no arrow: what was found for the wall before holds. */
let last: { readonly placed: readonly Placed[]; readonly found: ReadonlyMap<string, RouteOptions> } | undefined;

function isSameList(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function optionsOf(placed: readonly Placed[]): ReadonlyMap<string, RouteOptions> {
  const [free, close] = [placed.filter(({ view }) => hasRoom(view)), placed.filter(({ view }) => !hasRoom(view))];
  const shifts = sideShifts(free);
  const turns = turnShifts(free.flatMap((arrow) => turnOf(arrow, shifts.get(arrow.connection.id))));
  const lanes = lanesOf(close);
  return new Map(
    placed.map((arrow) => {
      const { id } = arrow.connection;
      const [turnShift, lane] = [turns.get(id), lanes.get(id)];
      const ends = shifts.get(id);
      return [
        id,
        {
          ...diamondsOf(arrow),
          ...(ends === undefined ? {} : { fromShift: ends.out, toShift: ends.in }),
          ...(turnShift === undefined ? {} : { turnShift }),
          ...(lane === undefined ? {} : { lane }),
        },
      ];
    }),
  );
}

const knownArrow = new WeakMap<Connection, Placed>();

function placedArrow(connection: Connection, noteById: ReadonlyMap<string, StickyNote>): readonly Placed[] {
  const [from, to] = [noteById.get(connection.from), noteById.get(connection.to)];
  if (from === undefined || to === undefined) return [];
  const known = knownArrow.get(connection);
  if (known !== undefined && isInPlace(known.from, from) && isInPlace(known.to, to)) return [known];
  const [fromArea, toArea] = [seenArea(from.kind, from), seenArea(to.kind, to)];
  const view = facing(fromArea, toArea, diamondsOf({ from, to }));
  const arrow = { connection, from, to, fromArea, toArea, view };
  knownArrow.set(connection, arrow);
  return [arrow];
}

function isInPlace(before: StickyNote, note: StickyNote): boolean {
  return (
    before === note ||
    (before.kind === note.kind &&
      before.position.x === note.position.x &&
      before.position.y === note.position.y &&
      before.size.width === note.size.width &&
      before.size.height === note.size.height)
  );
}

function diamondsOf({ from, to }: Pick<Placed, 'from' | 'to'>): RouteOptions {
  return {
    ...(from.kind === 'hotspot' ? { isFromDiamond: true } : {}),
    ...(to.kind === 'hotspot' ? { isToDiamond: true } : {}),
  };
}

interface Shifts {
  readonly out: number;
  readonly in: number;
}

/** Where ends move along their sides. A straight arrow stays straight when its other end is alone. */
function sideShifts(arrows: readonly Placed[]): ReadonlyMap<string, Shifts> {
  const sides = Map.groupBy(arrows.flatMap(endsOf), ({ side }) => side);
  const shiftOf = new Map<string, number>();
  for (const ends of sides.values()) {
    const [first] = ends;
    if (first === undefined || ends.length < 2) continue;
    for (const [end, shift] of shiftsOnSide({ start: first.start, end: first.end, ends })) {
      shiftOf.set(`${end.role} ${end.connectionId}`, shift);
    }
  }
  const isAlone = (side: string): boolean => sides.get(side)?.length === 1;
  const shifts = new Map<string, Shifts>();
  for (const { connection, from, to, view } of arrows) {
    const [out, into] = [shiftOf.get(`out ${connection.id}`), shiftOf.get(`in ${connection.id}`)];
    if (out === undefined && into === undefined) continue;
    const follows = isStraight(view.fromAt, view.toAt);
    const outFollows = follows && isAlone(sideKey(from, view, true));
    const inFollows = follows && isAlone(sideKey(to, view, false));
    shifts.set(connection.id, { out: out ?? (outFollows ? into : 0) ?? 0, in: into ?? (inFollows ? out : 0) ?? 0 });
  }
  return shifts;
}

interface EndOnSide extends End {
  readonly side: string;
  readonly start: number;
  readonly end: number;
}

function endsOf({ connection, from, to, fromArea, toArea, view }: Placed): readonly EndOnSide[] {
  const along = (area: Rectangle): number => (view.isAcross ? centre(area).y : centre(area).x);
  const [fromSpan, toSpan] = [spanOfSide(fromArea, view), spanOfSide(toArea, view)];
  const { id } = connection;
  return [
    {
      ...{ connectionId: id, role: 'out', at: view.fromAt, towards: along(toArea) },
      ...{ side: sideKey(from, view, true), start: fromSpan[0], end: fromSpan[1] },
    },
    {
      ...{ connectionId: id, role: 'in', at: view.toAt, towards: along(fromArea) },
      ...{ side: sideKey(to, view, false), start: toSpan[0], end: toSpan[1] },
    },
  ];
}

function sideKey({ id }: StickyNote, { isAcross, isForwards }: Facing, isStart: boolean): string {
  return `${id} ${isAcross ? 'across' : 'down'} ${isForwards === isStart ? 'after' : 'before'}`;
}

function turnOf(
  { connection, from, to, fromArea, toArea, view }: Placed,
  { out, in: into }: Shifts = { out: 0, in: 0 },
): readonly Turn[] {
  const { isAcross, isForwards, gap } = view;
  const [fromAt, toAt] = [view.fromAt + out, view.toAt + into];
  if (isStraight(fromAt, toAt)) return [];
  const { position, size } = isForwards ? fromArea : toArea;
  const edge = isAcross ? position.x + size.width : position.y + size.height;
  return [
    {
      connectionId: connection.id,
      isAcross,
      at: edge + gap / 2,
      start: Math.min(fromAt, toAt),
      end: Math.max(fromAt, toAt),
      places: [`${sideKey(from, view, true)} ${Math.round(fromAt)}`, `${sideKey(to, view, false)} ${Math.round(toAt)}`],
    },
  ];
}

/** Arrows between the same two notes, where there is no room between them, each go their own way round. */
function lanesOf(arrows: readonly Placed[]): ReadonlyMap<string, number> {
  const pairs = Map.groupBy(arrows, ({ from, to }) => [from.id, to.id].toSorted().join('\n'));
  const lanes = [...pairs.values()].flatMap((pair) =>
    pair
      .toSorted((a, b) => compareCodeUnits(a.connection.id, b.connection.id))
      .map(({ connection }, index) => [connection.id, index] as const),
  );
  return new Map(lanes.filter(([, lane]) => lane > 0));
}
