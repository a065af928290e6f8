import type { BoardSnapshot } from '@lambdastorm/board';

// Snapshots never change, and a wall may need many ids.
const idsByBoard = new WeakMap<BoardSnapshot, ReadonlySet<string>>();

/**
 * An id that is not on the board, the same for the same board: reading a wall makes nothing up, and two people who press
 * the same fix at once make one note and not two.
 */
export function unusedId(wish: string, board: BoardSnapshot): string {
  const taken = idsByBoard.get(board) ?? new Set([...board.notes, ...board.connections].map(({ id }) => id));
  idsByBoard.set(board, taken);
  let id = wish;
  for (let turn = 2; taken.has(id); turn++) id = `${wish}~${turn}`;
  return id;
}
