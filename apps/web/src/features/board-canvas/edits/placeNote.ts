import {
  type BoardEdit,
  type BoardFrame,
  bounds,
  type Connection,
  centre,
  type FrameKind,
  type Point,
  type Rectangle,
  type StickyKind,
  type StickyNote,
  stickyKinds,
} from '@lambdastorm/board';
import { widestGap } from '@lambdastorm/derivation';
import { frameKinds } from '../frames/frameKinds.ts';
import { overlap } from '../view/rectangles.ts';

/** The space between notes that are stuck side by side. */
export const noteGap = 40;

/** The space between notes that shall not be read as a flow. */
export const gapApart = widestGap + 20;

/** An empty note with its middle at a point. */
export function noteAround(id: string, kind: StickyKind, middle: Point): StickyNote {
  const { size } = stickyKinds[kind];
  const position = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
  return { id, kind, text: '', position, size, pivotal: false, details: {} };
}

/** An empty note to the right of another, in its row, at the first free place. */
export function noteRightOf(
  id: string,
  kind: StickyKind,
  neighbour: Rectangle,
  notes: readonly Rectangle[],
): StickyNote {
  const { size } = stickyKinds[kind];
  const y = Math.round(centre(neighbour).y - size.height / 2);
  let x = Math.round(neighbour.position.x + neighbour.size.width + noteGap);
  for (;;) {
    const place = { position: { x, y }, size };
    const inTheWay = notes.find((note) => overlap(note, place));
    if (inTheWay === undefined) return { id, kind, text: '', ...place, pivotal: false, details: {} };
    x = Math.round(inTheWay.position.x + inTheWay.size.width + noteGap);
  }
}

/** A frame with room around things, for its title too. */
export function frameAround(id: string, kind: FrameKind, things: readonly Rectangle[]): BoardFrame | undefined {
  const box = bounds(things);
  if (box === undefined) return undefined;
  const [side, top] = [40, 60];
  return {
    ...{ id, kind, title: '' },
    position: { x: Math.round(box.position.x - side), y: Math.round(box.position.y - top) },
    size: { width: Math.round(box.size.width + 2 * side), height: Math.round(box.size.height + side + top) },
  };
}

export function frameAt(id: string, kind: FrameKind, middle: Point): BoardFrame {
  const { size } = frameKinds[kind];
  const position = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
  return { id, kind, title: '', position, size };
}

/** A note and the arrow that leads to it, as one step. */
export function followerEdits(note: StickyNote, connection: Connection): BoardEdit[] {
  return [
    { type: 'addNote', note },
    { type: 'addConnection', connection },
  ];
}
