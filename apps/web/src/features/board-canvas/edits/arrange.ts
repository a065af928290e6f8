import { type BoardEdit, type BoardSnapshot, bounds, centre, type Point, type StickyNote } from '@lambdastorm/board';
import { moveEdits } from '../flow/toBoardEdits.ts';
import { noteGap } from './placeNote.ts';

export type Arrangement = 'alignLeft' | 'alignTop' | 'distribute';

/** Puts notes into a column, a row, or a row with even gaps. */
export function arrangeEdits(arrangement: Arrangement, notes: readonly StickyNote[]): BoardEdit[] {
  const box = bounds(notes);
  if (box === undefined) return [];
  switch (arrangement) {
    case 'alignLeft':
      return notes.flatMap((note) => moveTo(note, { x: box.position.x, y: note.position.y }));
    case 'alignTop':
      return notes.flatMap((note) => moveTo(note, { x: note.position.x, y: box.position.y }));
    case 'distribute':
      return distribute(notes, box.position.x, box.size.width);
  }
}

/** Moves everything selected by a step; frames carry what is inside. */
export function nudgeEdits(ids: readonly string[], by: Point, board: BoardSnapshot): BoardEdit[] {
  const selected = new Set(ids);
  const places = [...board.frames, ...board.notes]
    .filter(({ id }) => selected.has(id))
    .map(({ id, position }) => [id, { x: position.x + by.x, y: position.y + by.y }] as const);
  return moveEdits(new Map(places), board);
}

/** Even gaps between the outermost notes; notes that have no room get the usual gap and grow to the right. */
function distribute(notes: readonly StickyNote[], left: number, width: number): BoardEdit[] {
  const ordered = [...notes].sort((a, b) => centre(a).x - centre(b).x);
  const taken = ordered.reduce((sum, { size }) => sum + size.width, 0);
  const even = (width - taken) / Math.max(1, ordered.length - 1);
  const gap = even > 0 ? even : noteGap;
  let x = left;
  return ordered.flatMap((note) => {
    const edits = moveTo(note, { x: Math.round(x), y: note.position.y });
    x += note.size.width + gap;
    return edits;
  });
}

function moveTo({ id, position }: StickyNote, to: Point): BoardEdit[] {
  return to.x === position.x && to.y === position.y ? [] : [{ type: 'moveNote', noteId: id, to }];
}
