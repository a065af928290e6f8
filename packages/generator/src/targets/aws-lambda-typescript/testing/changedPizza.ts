import { deriveModel } from '@lambdastorm/derivation';
import type { DomainModel } from '@lambdastorm/model';
import type { Field } from '@lambdastorm/schema';
import { generateProject } from '../../../generateProject.ts';
import type { RememberedContexts } from '../../../RememberedContext.ts';

type Board = Parameters<typeof deriveModel>[0];

/** A wall, and what its contexts were generated with when it was another. */
export interface ChangedWall {
  readonly model: DomainModel;
  readonly remembered: RememberedContexts;
}

/** The pizza wall after its events have changed: one in a way that breaks those who read it, one in a way that does not. */
export function changePizza(before: Board): ChangedWall {
  const total: Field = { name: 'total', type: 'money', required: true };
  const note: Field = { name: 'note', type: 'string', required: false };
  const broken = ['order-placed', 'order-placed-in-kitchen'].reduce((board, id) => withField(board, id, total), before);
  return {
    model: deriveModel(withField(broken, 'day-closed', note)).model,
    remembered: rememberAll(deriveModel(before).model),
  };
}

/** What the contexts of a wall remember as soon as they are generated. */
export function rememberAll(model: DomainModel, remembered?: RememberedContexts): RememberedContexts {
  return new Map(
    model.boundedContexts.map(({ id }) => {
      const { names, messages } = generateProject(model, id, 'json-schema', remembered);
      return [id, { names, messages }] as const;
    }),
  );
}

/** The same wall with one more field in what a note carries. */
export function withField(board: Board, noteId: string, field: Field): Board {
  return {
    ...board,
    notes: board.notes.map((note) => {
      if (note.id !== noteId || !('details' in note)) return note;
      const { payload } = note.details as { payload?: { type: string; fields?: readonly Field[] } };
      return {
        ...note,
        details: { ...note.details, payload: { type: 'fields', fields: [...(payload?.fields ?? []), field] } },
      };
    }) as Board['notes'],
  };
}
