import type { BoardSnapshot } from '@lambdastorm/board';
import { examples } from '@lambdastorm/examples';
import type { PayloadSchema } from '@lambdastorm/schema';

/** The pizza example, as the board that grows. */
export const pizza: BoardSnapshot = exampleBoard('pizza-ordering');

/** The same board before people thought of closing the day. */
export const smallerPizza: BoardSnapshot = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');

/** Whoever reads of a placed order needs to know its total: an event of version 2. */
export const pricedPizza: BoardSnapshot = {
  ...pizza,
  notes: pizza.notes.map((note) =>
    note.kind === 'domainEvent' && note.id === 'order-placed'
      ? { ...note, details: { ...note.details, payload: withTotal(note.details.payload) } }
      : note,
  ),
};

/** A guest may close the day, at the very path at which orders are placed: an error in Ordering. */
export const contradictoryPizza: BoardSnapshot = {
  ...pizza,
  notes: pizza.notes.map((note) => {
    if (note.id !== 'place-order' && note.id !== 'close-day') return note;
    return { ...note, details: { ...note.details, http: { method: 'POST', path: '/orders' } } };
  }),
  connections: [...pizza.connections, { id: 'guest--close-day', from: 'guest', to: 'close-day', label: '' }],
};

function withTotal(payload: PayloadSchema | undefined): PayloadSchema {
  const fields = payload?.type === 'fields' ? payload.fields : [];
  return { type: 'fields', fields: [...fields, { name: 'total', type: 'money', required: true }] };
}

function exampleBoard(id: string): BoardSnapshot {
  const example = examples.find((each) => each.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  return example.board;
}

function without(board: BoardSnapshot, ...noteIds: readonly string[]): BoardSnapshot {
  return {
    ...board,
    notes: board.notes.filter(({ id }) => !noteIds.includes(id)),
    connections: board.connections.filter(({ from, to }) => !noteIds.includes(from) && !noteIds.includes(to)),
  };
}
