import { BoardPreview } from '@lambdastorm/contract';
import type { PrismaClient } from '../database/Database.ts';
import type { Board, BoardContentSummary } from './Board.ts';
import type { BoardChoice, BoardRepository } from './BoardRepository.ts';

type BoardRow = NonNullable<Awaited<ReturnType<PrismaClient['board']['findUnique']>>>;

export function prismaBoardRepository(client: PrismaClient): BoardRepository {
  return {
    async list(choice) {
      const rows = await client.board.findMany({
        where: { deletedAt: null, ...isChosen(choice) },
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toBoard);
    },
    async listDeleted(choice) {
      const rows = await client.board.findMany({
        where: { deletedAt: { not: null }, ...isChosen(choice) },
        orderBy: [{ deletedAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toBoard);
    },
    async findById(boardId) {
      const row = await client.board.findUnique({ where: { id: boardId } });
      return row === null ? undefined : toBoard(row);
    },
    async add(...boards) {
      await client.board.createMany({
        data: boards.map(({ summary, deletedAt, editedBy, tags, ...board }) => ({
          ...board,
          tags: JSON.stringify(tags),
          editedBy: editedBy ?? null,
          deletedAt: deletedAt ?? null,
          ...toColumns(summary),
        })),
      });
    },
    async change(boardId, { summary, tags, ...patch }) {
      const tagging = tags === undefined ? {} : { tags: JSON.stringify(tags) };
      const data = { ...patch, ...tagging, ...(summary === undefined ? {} : toColumns(summary)) };
      // Several, since an update of one fails where there is none.
      if (Object.keys(data).length > 0) await client.board.updateMany({ where: { id: boardId }, data });
      return this.findById(boardId);
    },
    async remove(boardId) {
      await client.board.deleteMany({ where: { id: boardId } });
    },
  };
}

function isChosen(choice: BoardChoice | undefined): object {
  if (choice === undefined) return {};
  return { OR: [{ workspaceId: { in: [...choice.workspaceIds] } }, { id: { in: [...choice.boardIds] } }] };
}

function toBoard({ status, deletedAt, editedBy, tags, noteCount, contextCount, preview, ...row }: BoardRow): Board {
  return {
    ...row,
    status: status === 'archived' ? 'archived' : 'active',
    tags: JSON.parse(tags),
    editedBy: editedBy ?? undefined,
    deletedAt: deletedAt ?? undefined,
    summary: { noteCount, contextCount, preview: BoardPreview.parse(JSON.parse(preview)) },
  };
}

function toColumns({ noteCount, contextCount, preview }: BoardContentSummary): {
  readonly noteCount: number;
  readonly contextCount: number;
  readonly preview: string;
} {
  return { noteCount, contextCount, preview: JSON.stringify(preview) };
}
