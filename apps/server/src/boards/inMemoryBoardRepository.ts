import type { Board } from './Board.ts';
import type { BoardChoice, BoardRepository } from './BoardRepository.ts';

export function inMemoryBoardRepository(): BoardRepository {
  const boards = new Map<string, Board>();
  return {
    async list(choice) {
      return [...boards.values()]
        .filter((board) => board.deletedAt === undefined && isChosen(board, choice))
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? -1 : 1));
    },
    async listDeleted(choice) {
      const timeOf = ({ deletedAt }: Board): number => deletedAt?.getTime() ?? 0;
      return [...boards.values()]
        .filter((board) => board.deletedAt !== undefined && isChosen(board, choice))
        .sort((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1));
    },
    async findById(boardId) {
      return boards.get(boardId);
    },
    async add(...added) {
      const ids = new Set([...boards.keys(), ...added.map(({ id }) => id)]);
      if (ids.size !== boards.size + added.length) throw new Error('A board of this id exists.');
      for (const board of added) boards.set(board.id, board);
    },
    async change(boardId, { deletedAt, ...patch }) {
      const board = boards.get(boardId);
      if (board === undefined) return undefined;
      const deletion = deletedAt === undefined ? board.deletedAt : (deletedAt ?? undefined);
      const changed: Board = { ...board, ...patch, deletedAt: deletion };
      boards.set(boardId, changed);
      return changed;
    },
    async remove(boardId) {
      boards.delete(boardId);
    },
  };
}

function isChosen({ id, workspaceId }: Board, choice: BoardChoice | undefined): boolean {
  return choice === undefined || choice.workspaceIds.includes(workspaceId) || choice.boardIds.includes(id);
}
