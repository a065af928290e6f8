import type { BoardSnapshot, Rectangle } from '@lambdastorm/board';
import type { WallMark } from '../board-canvas/history/WallMarks.tsx';

/** More is not one person's edit but a jump in time, or a whole board. */
const mostMarks = 20;

/** What an edit touched, to be pointed at; nothing after a jump. */
export function touchedBy(before: BoardSnapshot, after: BoardSnapshot, count: number): readonly WallMark[] {
  const touched = [...changedIn(before.frames, after.frames), ...changedIn(before.notes, after.notes)];
  if (touched.length > mostMarks) return [];
  return touched.map((area) => ({ key: `${count} ${area.id}`, how: 'now', area, words: '' }));
}

interface Thing extends Rectangle {
  readonly id: string;
}

/** Things that stay the same stay the same objects. */
function changedIn<Each extends Thing>(before: readonly Each[], after: readonly Each[]): readonly Each[] {
  if (before === after) return [];
  const known = new Set<Each>(before);
  return after.filter((thing) => !known.has(thing));
}
