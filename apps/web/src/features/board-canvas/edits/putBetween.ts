import { type BoardEdit, centre, type StickyKind, type StickyNote } from '@lambdastorm/board';
import { noteAround, noteGap, overlap } from './placeNote.ts';

/** A chain of empty notes between two notes, with the arrows that lead through it, as one step. */
export function putBetweenEdits(
  ends: { readonly from: StickyNote; readonly to: StickyNote },
  kinds: readonly StickyKind[],
  notes: readonly StickyNote[],
  newId: () => string,
): BoardEdit[] {
  const [start, end] = [centre(ends.from), centre(ends.to)];
  const placed = [...notes];
  const chain = kinds.map((kind, index) => {
    const share = (index + 1) / (kinds.length + 1);
    const middle = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    const note = belowOthers(noteAround(newId(), kind, middle), placed);
    placed.push(note);
    return note;
  });
  const ids = [ends.from.id, ...chain.map(({ id }) => id), ends.to.id];
  return [
    ...chain.map((note): BoardEdit => ({ type: 'addNote', note })),
    ...ids.slice(1).map((to, index): BoardEdit => {
      return { type: 'addConnection', connection: { id: newId(), from: ids[index] ?? to, to, label: '' } };
    }),
  ];
}

/** Where there is no room between, a note goes below what is in its way. */
function belowOthers(note: StickyNote, others: readonly StickyNote[]): StickyNote {
  const inTheWay = others.find((other) => overlap(other, note));
  if (inTheWay === undefined) return note;
  const y = Math.round(inTheWay.position.y + inTheWay.size.height + noteGap);
  return belowOthers({ ...note, position: { x: note.position.x, y } }, others);
}
