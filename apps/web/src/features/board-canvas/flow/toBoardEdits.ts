import type { BoardEdit, BoardFrame, BoardSnapshot, Point, StickyNote } from '@lambdastorm/board';
import type { NodeChange } from '@xyflow/react';
import { carriedBy } from '../frames/carriedBy.ts';
import { withGroups } from '../selecting/withGroups.ts';
import type { CanvasNode } from './CanvasNode.ts';
import type { Running } from './reconcileNodes.ts';

/**
 * What the canvas reports at the end of a gesture, as edits. While something is dragged or resized nothing is edited;
 * selecting and measuring stay the canvas's own business.
 */
export function toBoardEdits(
  changes: readonly NodeChange<CanvasNode>[],
  board: BoardSnapshot,
  runningById: ReadonlyMap<string, Running>,
): BoardEdit[] {
  const dropped = new Map<string, Point>();
  const isDrop = changes.some((change) => change.type === 'position' && change.dragging === false);
  // What moved along without being reported (carried by a frame, or only painted) is dropped with the rest.
  for (const [id, { position }] of isDrop ? runningById : []) {
    if (position !== undefined) dropped.set(id, position);
  }
  const resized: BoardEdit[] = [];
  for (const change of changes) {
    if (change.type === 'position' && change.dragging === false && change.position !== undefined) {
      dropped.set(change.id, runningById.get(change.id)?.position ?? change.position);
    }
    if (change.type === 'dimensions' && change.resizing === false) {
      resized.push(...resizeEdits(change.id, board, runningById.get(change.id)));
    }
  }
  return [...moveEdits(dropped, board), ...resized];
}

/** Moves things to new places, unless they are locked; a frame carries what is inside, except what moves by itself. */
export function moveEdits(places: ReadonlyMap<string, Point>, board: BoardSnapshot): BoardEdit[] {
  const all = withCarried(withoutLocked(places, board), board);
  const isElsewhere = ({ id, position }: StickyNote | BoardFrame): boolean => {
    const to = all.get(id);
    return to !== undefined && (Math.round(to.x) !== position.x || Math.round(to.y) !== position.y);
  };
  return [
    ...board.frames
      .filter(isElsewhere)
      .map((frame): BoardEdit => ({ type: 'moveFrame', frameId: frame.id, to: whole(all.get(frame.id), frame) })),
    ...board.notes
      .filter(isElsewhere)
      .map((note): BoardEdit => ({ type: 'moveNote', noteId: note.id, to: whole(all.get(note.id), note) })),
  ];
}

function withoutLocked(places: ReadonlyMap<string, Point>, board: BoardSnapshot): ReadonlyMap<string, Point> {
  const locked = [...board.frames, ...board.notes].filter(({ id, locked }) => locked === true && places.has(id));
  if (locked.length === 0) return places;
  const ids = new Set(locked.map(({ id }) => id));
  return new Map([...places].filter(([id]) => !ids.has(id)));
}

/** The places of moved things and of everything that their frames carry. */
export function withCarried(places: ReadonlyMap<string, Point>, board: BoardSnapshot): ReadonlyMap<string, Point> {
  const all = new Map(places);
  for (const frame of board.frames) {
    const to = places.get(frame.id);
    if (to === undefined) continue;
    for (const { id, position } of carriedBy(frame, board)) {
      if (places.has(id)) continue;
      all.set(id, { x: position.x + to.x - frame.position.x, y: position.y + to.y - frame.position.y });
    }
  }
  return all;
}

/**
 * The places of everything that goes along when some of it is dragged: what is selected, and what is grouped with it.
 * The canvas library knows only the few notes that are elements.
 */
export function withTogether(
  dragged: ReadonlyMap<string, Point>,
  selectedIds: readonly string[],
  board: BoardSnapshot,
): ReadonlyMap<string, Point> {
  const together = withGroups([...dragged.keys(), ...selectedIds], board);
  // One note dragged by itself is the usual case, on walls of any size.
  if (together.every((id) => dragged.has(id))) return dragged;
  const chosen = new Set(together);
  const things = [...board.frames, ...board.notes].filter(({ id, locked }) => chosen.has(id) && locked !== true);
  const leader = things.find(({ id }) => dragged.has(id));
  const to = leader && dragged.get(leader.id);
  if (leader === undefined || to === undefined) return dragged;
  const by = { x: to.x - leader.position.x, y: to.y - leader.position.y };
  const along = things.map(({ id, position }) => [id, { x: position.x + by.x, y: position.y + by.y }] as const);
  return new Map([...along, ...dragged]);
}

function resizeEdits(id: string, board: BoardSnapshot, running: Running | undefined): BoardEdit[] {
  const thing = board.notes.find((note) => note.id === id) ?? board.frames.find((frame) => frame.id === id);
  if (thing === undefined || running?.size === undefined) return [];
  const position = whole(running.position, thing);
  const size = { width: Math.round(running.size.width), height: Math.round(running.size.height) };
  return 'text' in thing
    ? [{ type: 'resizeNote', noteId: id, position, size }]
    : [{ type: 'resizeFrame', frameId: id, position, size }];
}

function whole(to: Point | undefined, { position }: { readonly position: Point }): Point {
  const { x, y } = to ?? position;
  return { x: Math.round(x), y: Math.round(y) };
}
