import { type BoardEdit, type Point, type Size, type StickyNote, stickyKinds } from '@lambdastorm/board';
import { noteGap } from '../edits/placeNote.ts';
import { sizeForText } from '../notes/growNote.ts';
import type { PastedNote, PastedRows } from './parsePastedText.ts';

/** Puts rows of notes up, as one step: the first note has its middle at a point, columns and rows stay in line. */
export function pasteRowsEdits(rows: PastedRows, start: Point, newId: () => string): BoardEdit[] {
  const sizes = rows.map((row) => row.map((note) => (note === undefined ? undefined : sizeOf(note))));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const usual = stickyKinds.domainEvent.size;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...sizes.map((row) => row[column]?.width ?? 0)),
  ).map((width) => width || usual.width);
  const heights = sizes.map((row) => Math.max(0, ...row.map((size) => size?.height ?? 0)) || usual.height);
  const middlesAcross = middles(widths, start.x);
  const middlesDown = middles(heights, start.y);
  return rows.flatMap((row, index) =>
    row.flatMap((pasted, column): BoardEdit[] => {
      const size = sizes[index]?.[column];
      if (pasted === undefined || size === undefined) return [];
      const middle = { x: middlesAcross[column] ?? 0, y: middlesDown[index] ?? 0 };
      return [{ type: 'addNote', note: noteOf(pasted, { id: newId(), size, middle }) }];
    }),
  );
}

function noteOf(
  pasted: PastedNote,
  { id, size, middle }: { readonly id: string; readonly size: Size; readonly middle: Point },
): StickyNote {
  const position = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
  return { id, ...pasted, position, size, pivotal: false, details: {} };
}

function sizeOf({ kind, text }: PastedNote): Size {
  return sizeForText({ kind, size: stickyKinds[kind].size, text: '' }, text);
}

/** The middle of each of several extents in a row, the first one at a place. */
function middles(extents: readonly number[], first: number): number[] {
  let edge = first - (extents[0] ?? 0) / 2;
  return extents.map((extent) => {
    const middle = edge + extent / 2;
    edge += extent + noteGap;
    return middle;
  });
}
