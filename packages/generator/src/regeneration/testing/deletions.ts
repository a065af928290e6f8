import { deriveModel } from '@lambdastorm/derivation';
import type { Field } from '@lambdastorm/schema';
import { type Board, changed, without } from './createDesk.ts';

/** A wall that lacks one thing. */
export interface Deletion {
  readonly name: string;
  readonly board: Board;
}

/** Every wall that lacks one note of this one. */
export function withoutEachNote(board: Board): readonly Deletion[] {
  return board.notes.map(({ id }) => ({ name: id, board: without(board, id) }));
}

/** Every wall on which one message of a context, or what it shows, carries one field less. */
export function withoutEachField(board: Board, contextId: string): readonly Deletion[] {
  const context = deriveModel(board).model.boundedContexts.find(({ id }) => id === contextId);
  const { commands = [], events = [], readModels = [] } = context ?? {};
  const own = new Set([...commands, ...events, ...readModels].flatMap(({ noteIds }) => noteIds));
  const notes = board.notes.filter(({ id }) => own.has(id));
  return notes.flatMap(({ id, details }) =>
    fieldsOf(details).map(({ name }) => ({ name: `${id}--${name}`, board: withoutField(board, id, name) })),
  );
}

function withoutField(board: Board, noteId: string, name: string): Board {
  return changed(board, noteId, (note) => {
    const fields = fieldsOf(note.details).filter((field) => field.name !== name);
    return { ...note, details: { ...note.details, payload: { type: 'fields', fields } } } as typeof note;
  });
}

function fieldsOf(details: unknown): readonly Field[] {
  const { payload } = (details ?? {}) as { payload?: { fields?: readonly Field[] } };
  return payload?.fields ?? [];
}
