import type { BoardEdit } from '@lambdastorm/board';
import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { keepInside } from './keepInside.ts';
import { quoted } from './quoted.ts';
import { unusedId } from './unusedId.ts';

const gap = 40;

/**
 * A note for each part, one below the other. What leads to the note leads to all of them; what it carries, and what
 * follows from it, stays with the first.
 */
export function splitNote({ notes }: WallElement, parts: readonly string[], { board }: Flow): QuickFix | undefined {
  const [note, another] = notes;
  const [first = '', ...others] = parts;
  if (note === undefined || another !== undefined) return undefined;
  const incoming = board.connections.filter(({ to }) => to === note.id);
  const added = others.map((text, index) => {
    const y = note.position.y + (index + 1) * (note.size.height + gap);
    const id = unusedId(`${note.id}~part${index + 2}`, board);
    return { ...note, id, text, position: { x: note.position.x, y }, details: {}, pivotal: false };
  });
  const last = added.at(-1);
  return {
    label: `Split into ${parts.map(quoted).join(' and ')}`,
    edits: [
      ...(last === undefined ? [] : keepInside(board, note, last)),
      { type: 'rewordNote', noteId: note.id, text: first },
      ...added.flatMap((part): BoardEdit[] => [
        { type: 'addNote', note: part },
        ...incoming.map(({ from, label }): BoardEdit => {
          const id = unusedId(`${from}~${part.id}`, board);
          return { type: 'addConnection', connection: { id, from, to: part.id, label } };
        }),
      ]),
    ],
  };
}
