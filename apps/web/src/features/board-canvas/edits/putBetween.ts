import { type BoardEdit, centre, type StickyKind, type StickyNote } from '@lambdastorm/board';
import { overlap } from '../view/rectangles.ts';
import { noteAround, noteRightOf } from './placeNote.ts';

interface Ends {
  readonly from: StickyNote;
  readonly to: StickyNote;
}

/** A chain of empty notes between two notes, with the arrows that lead through it, as one step. */
export function putBetweenEdits(
  ends: Ends,
  kinds: readonly StickyKind[],
  notes: readonly StickyNote[],
  newId: () => string,
): BoardEdit[] {
  const between = evenlyBetween(ends, kinds, newId);
  const hasRoom = between.every(
    (note) => ![...notes, ...between].some((other) => other !== note && overlap(other, note)),
  );
  const chain = hasRoom ? between : onwards(ends.from, kinds, notes, newId);
  const ids = [ends.from.id, ...chain.map(({ id }) => id), ends.to.id];
  return [
    ...chain.map((note): BoardEdit => ({ type: 'addNote', note })),
    ...ids.slice(1).map((to, index): BoardEdit => {
      return { type: 'addConnection', connection: { id: newId(), from: ids[index] ?? to, to, label: '' } };
    }),
  ];
}

function evenlyBetween({ from, to }: Ends, kinds: readonly StickyKind[], newId: () => string): StickyNote[] {
  const [start, end] = [centre(from), centre(to)];
  return kinds.map((kind, index) => {
    const share = (index + 1) / (kinds.length + 1);
    return noteAround(newId(), kind, {
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    });
  });
}

/** Where there is no room between, the chain goes on in the row of its first note. */
function onwards(
  from: StickyNote,
  kinds: readonly StickyKind[],
  notes: readonly StickyNote[],
  newId: () => string,
): StickyNote[] {
  const placed = [...notes];
  return kinds.map((kind) => {
    const note = noteRightOf(newId(), kind, from, placed);
    placed.push(note);
    return note;
  });
}
