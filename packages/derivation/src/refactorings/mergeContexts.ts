import {
  type BoardEdit,
  type BoardFrame,
  type BoardSnapshot,
  bounds,
  centre,
  contains,
  type Rectangle,
} from '@lambdastorm/board';
import { innermostFrame } from '../spatial/innermostFrame.ts';
import { inReadingOrder } from '../spatial/readingOrder.ts';
import { aroundThings, freePlace, overlaps } from './freeArea.ts';

const rowGap = 100;

/**
 * Makes one context of several: the first in reading order takes in what the others hold, below each other, and keeps its
 * title and details. Where it would then cover something else, all of it goes to the right of everything. Nothing for
 * fewer than two contexts.
 */
export function mergeContexts(board: BoardSnapshot, frameIds: readonly string[]): readonly BoardEdit[] {
  const contexts = board.frames.filter(({ kind }) => kind === 'boundedContext');
  const merged = inReadingOrder(contexts.filter(({ id }) => frameIds.includes(id)));
  const [kept, ...gone] = merged;
  if (kept === undefined || gone.length === 0) return [];
  const held = (frame: BoardFrame) => thingsIn(frame, board, contexts, gone);
  const moved = new Map<string, Rectangle>(held(kept).map((thing) => [thing.id, thing]));
  let bottom = bottomOf([...moved.values()]) ?? kept.position.y + 80;
  for (const frame of gone) {
    const things = held(frame);
    const area = bounds(things);
    if (area === undefined) continue;
    const by = { x: kept.position.x + 60 - area.position.x, y: bottom + rowGap - area.position.y };
    for (const thing of things) moved.set(thing.id, shifted(thing, by));
    bottom += rowGap + area.size.height;
  }
  const wanted = bounds([kept, aroundThings([...moved.values()]) ?? kept]) ?? kept;
  const isPart = (id: string): boolean => moved.has(id) || merged.some((frame) => frame.id === id);
  const others = [...board.notes, ...board.frames].filter(
    ({ id, position, size }) => !isPart(id) && !covers({ position, size }, kept),
  );
  const home = others.some((other) => overlaps(other, wanted)) ? freePlace(board, isPart, wanted) : wanted.position;
  const by = { x: home.x - wanted.position.x, y: home.y - wanted.position.y };
  return [
    ...gone.map(({ id }): BoardEdit => ({ type: 'removeFrame', frameId: id })),
    { type: 'resizeFrame', frameId: kept.id, position: home, size: wanted.size },
    ...[...moved].flatMap(([id, area]) => moveEdit(id, shifted(area, by), board)),
  ];
}

interface Held extends Rectangle {
  readonly id: string;
}

/** The notes that belong to a context, and the frames of other kinds inside. */
function thingsIn(
  frame: BoardFrame,
  board: BoardSnapshot,
  contexts: readonly BoardFrame[],
  gone: readonly BoardFrame[],
): Held[] {
  const notes = board.notes.filter((note) => innermostFrame(note, contexts)?.id === frame.id);
  const frames = board.frames.filter(
    (other) => other !== frame && !gone.includes(other) && contains(frame, centre(other)) && covers(frame, other),
  );
  // Notes of a context inside stay in it: they move with their frame.
  const inner = frames.filter(({ kind }) => kind === 'boundedContext');
  const within = board.notes.filter(
    (note) => inner.some((other) => contains(other, centre(note))) && !notes.includes(note),
  );
  return [...notes, ...frames, ...within];
}

function covers(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.position.x <= inner.position.x &&
    outer.position.y <= inner.position.y &&
    outer.position.x + outer.size.width >= inner.position.x + inner.size.width &&
    outer.position.y + outer.size.height >= inner.position.y + inner.size.height
  );
}

function bottomOf(things: readonly Rectangle[]): number | undefined {
  const area = bounds(things);
  return area && area.position.y + area.size.height;
}

function shifted<Thing extends Rectangle>(thing: Thing, by: Rectangle['position']): Thing {
  return { ...thing, position: { x: thing.position.x + by.x, y: thing.position.y + by.y } };
}

function moveEdit(id: string, { position }: Rectangle, board: BoardSnapshot): BoardEdit[] {
  const note = board.notes.find((each) => each.id === id);
  const thing = note ?? board.frames.find((each) => each.id === id);
  if (thing === undefined || (thing.position.x === position.x && thing.position.y === position.y)) return [];
  return [
    note === undefined
      ? { type: 'moveFrame', frameId: id, to: position }
      : { type: 'moveNote', noteId: id, to: position },
  ];
}
