import {
  type BoardEdit,
  type BoardFrame,
  centre,
  type Point,
  type Rectangle,
  type StickyNote,
} from '@lambdastorm/board';

const margin = 20;

/** The frame that is nearest to a note; the first of several. */
export function nearestFrame(note: Rectangle, frames: readonly BoardFrame[]): BoardFrame | undefined {
  const distances = frames.map((frame) => ({ frame, distance: distance(frame, centre(note)) }));
  return distances.sort((a, b) => a.distance - b.distance)[0]?.frame;
}

/** Moves a note just inside a frame, or onto its middle where it is smaller than the note. */
export function moveInto(note: StickyNote, frame: BoardFrame): BoardEdit {
  const to = { x: within('x', 'width', note, frame), y: within('y', 'height', note, frame) };
  return { type: 'moveNote', noteId: note.id, to };
}

function within(axis: 'x' | 'y', side: 'width' | 'height', note: Rectangle, frame: Rectangle): number {
  const least = frame.position[axis] + margin;
  const most = frame.position[axis] + frame.size[side] - note.size[side] - margin;
  return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, note.position[axis]));
}

function distance({ position, size }: Rectangle, { x, y }: Point): number {
  const beside = Math.max(position.x - x, 0, x - position.x - size.width);
  const above = Math.max(position.y - y, 0, y - position.y - size.height);
  return Math.hypot(beside, above);
}
