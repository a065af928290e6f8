import type { BoardSnapshot } from '@lambdastorm/board';
import { examples } from '@lambdastorm/examples';

/** The pizza example, as the board that grows. */
export const pizza: BoardSnapshot = exampleBoard('pizza-ordering');

/** The same board before people thought of closing the day. */
export const smallerPizza: BoardSnapshot = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');

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
