import { type BoardEdit, type BoardSnapshot, bounds, stickyKinds } from '@lambdastorm/board';
import type { GlossaryEntry } from '@lambdastorm/derivation';
import { newId } from '../../shared/newId.ts';

const margin = 20;

/** Says what a word means: on its term, or on a new one in the upper left of its context, or beside the wall. */
export function defineEdits(entry: GlossaryEntry, definition: string, board: BoardSnapshot): readonly BoardEdit[] {
  const { word, contextId, termNoteIds } = entry;
  const details = { description: definition === '' ? undefined : definition };
  if (termNoteIds.length > 0) return termNoteIds.map((noteId) => ({ type: 'changeNoteDetails', noteId, details }));
  if (definition === '') return [];
  const frame = board.frames.find(({ id }) => id === contextId);
  const { size } = stickyKinds.term;
  const wall = bounds([...board.notes, ...board.frames]);
  const position =
    frame === undefined
      ? { x: (wall?.position.x ?? 0) - size.width - 2 * margin, y: wall?.position.y ?? 0 }
      : { x: frame.position.x + margin, y: freeTop(frame, size, board) };
  const note = {
    id: newId(),
    kind: 'term',
    text: word,
    position,
    size,
    pivotal: false,
    details: { description: definition },
  } as const;
  return [{ type: 'addNote', note }];
}

type Frame = BoardSnapshot['frames'][number];

/** Below the notes that stand at the left border already. */
function freeTop({ position, size }: Frame, paper: Frame['size'], { notes }: BoardSnapshot): number {
  const left = position.x + margin;
  const column = notes.filter(
    (note) =>
      note.position.x < left + paper.width &&
      note.position.x + note.size.width > left &&
      note.position.y + note.size.height > position.y &&
      note.position.y < position.y + size.height,
  );
  const bottom = Math.max(position.y, ...column.map((note) => note.position.y + note.size.height));
  return Math.min(bottom + margin, position.y + size.height - paper.height / 2 - 1);
}
