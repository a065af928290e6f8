import {
  type BoardEdit,
  type BoardSnapshot,
  type Connection,
  centre,
  type StickyKind,
  type StickyNote,
  stickyKinds,
} from '@lambdastorm/board';
import { tidyName } from '../foldName.ts';
import { uncapitalised } from '../wording/words.ts';
import { unusedId } from './unusedId.ts';

/**
 * The edits that put notes of these kinds between the two ends of an arrow and lead it through them. The arrow need not
 * be on the board yet; ids are made of its id.
 */
export function insertBetween(
  board: BoardSnapshot,
  arrow: Pick<Connection, 'id' | 'from' | 'to'>,
  kinds: readonly StickyKind[],
): readonly BoardEdit[] {
  const [from, to] = [findNote(board, arrow.from), findNote(board, arrow.to)];
  if (from === undefined || to === undefined) return [];
  const notes = kinds.map((kind, index) =>
    noteBetween({
      id: unusedId(`${arrow.id}~${kind}`, board),
      kind,
      from,
      to,
      share: (index + 1) / (kinds.length + 1),
    }),
  );
  const stops = [from, ...notes, to];
  return [
    { type: 'removeConnection', connectionId: arrow.id },
    ...notes.map((note): BoardEdit => ({ type: 'addNote', note })),
    ...stops.slice(1).map((stop, index): BoardEdit => {
      const id = unusedId(`${arrow.id}~${index + 1}`, board);
      return { type: 'addConnection', connection: { id, from: stops[index]?.id ?? '', to: stop.id, label: '' } };
    }),
  ];
}

// Snapshots never change, and a wall may have many arrows to mend.
const notesByBoard = new WeakMap<BoardSnapshot, ReadonlyMap<string, StickyNote>>();

function findNote(board: BoardSnapshot, id: string): StickyNote | undefined {
  const notes = notesByBoard.get(board) ?? new Map(board.notes.map((note) => [note.id, note] as const));
  notesByBoard.set(board, notes);
  return notes.get(id);
}

interface Between {
  readonly id: string;
  readonly kind: StickyKind;
  readonly from: StickyNote;
  readonly to: StickyNote;
  readonly share: number;
}

function noteBetween({ id, kind, from, to, share }: Between): StickyNote {
  const { size } = stickyKinds[kind];
  const [start, end] = [centre(from), centre(to)];
  const position = {
    x: Math.round(start.x + (end.x - start.x) * share - size.width / 2),
    y: Math.round(start.y + (end.y - start.y) * share - size.height / 2),
  };
  return { id, kind, text: textBetween(kind, from, to), position, size, pivotal: false, details: {} };
}

/** A policy can be worded from its neighbours; anything else needs a person. */
function textBetween(kind: StickyKind, from: StickyNote, to: StickyNote): string {
  if (kind !== 'policy' || from.kind !== 'domainEvent') return '';
  return wheneverText(from.text, to.kind === 'command' ? to.text : '');
}

/** “Whenever order placed, then bake pizza”. */
export function wheneverText(event: string, command: string): string {
  const start = `Whenever ${uncapitalised(tidyName(event))}`;
  return tidyName(command) === '' ? start : `${start}, then ${uncapitalised(tidyName(command))}`;
}
