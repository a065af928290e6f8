import type { BoardSnapshot, NoteDetails, StickyKind, StickyNote } from '@lambdastorm/board';
import { compareCodeUnits } from '@lambdastorm/board';
import { foldName, tidyName } from '../foldName.ts';
import { innermostFrame } from '../spatial/innermostFrame.ts';
import { inReadingOrder } from '../spatial/readingOrder.ts';

/** One thing that the wall speaks of: all notes of one kind with the same name in one context. */
export interface WallElement {
  /** The smallest id of its notes. */
  readonly id: string;
  readonly kind: StickyKind;
  readonly name: string;
  /** By which two names are the same. */
  readonly foldedName: string;
  /** The frame it lies in; `undefined` in the unassigned part. */
  readonly contextId: string | undefined;
  /** In reading order. */
  readonly notes: readonly StickyNote[];
  readonly noteIds: readonly string[];
  /** Of all its notes; where they disagree the first in reading order wins. */
  readonly details: NoteDetails;
}

/** The things on a wall, in reading order. */
export function readElements(board: BoardSnapshot): WallElement[] {
  const contexts = board.frames.filter((frame) => frame.kind === 'boundedContext');
  const groups = new Map<string, Group>();
  for (const note of inReadingOrder(board.notes)) {
    const contextId = innermostFrame(note, contexts)?.id;
    const foldedName = foldName(note.text);
    // Notes without a name are not the same thing, they are not named yet.
    const name = foldedName === '' ? ['unnamed', note.id] : foldedName;
    const key = JSON.stringify([contextId ?? null, note.kind, name]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { contextId, foldedName, notes: [note] });
    else group.notes.push(note);
  }
  return [...groups.values()].map(toElement);
}

interface Group {
  readonly contextId: string | undefined;
  readonly foldedName: string;
  readonly notes: StickyNote[];
}

function toElement({ contextId, foldedName, notes }: Group): WallElement {
  const noteIds = notes.map((note) => note.id).sort(compareCodeUnits);
  const [first] = notes;
  return {
    id: noteIds[0] ?? '',
    kind: first?.kind ?? 'text',
    name: tidyName(first?.text ?? ''),
    foldedName,
    contextId,
    notes,
    noteIds,
    details: Object.assign({}, ...notes.map((note) => note.details).reverse()),
  };
}
