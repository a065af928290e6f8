import {
  type BoardFile,
  BoardFileError,
  type BoardSnapshot,
  emptyBoard,
  parseBoardFile,
  renderBoardFile,
} from '@lambdastorm/board';
import { type ChangeBoardRequest, type CreateBoardRequest, daysInTrash } from '@lambdastorm/contract';
import type { Example } from '@lambdastorm/examples';
import { AppError } from '../http/AppError.ts';
import type { Board, BoardContents } from './Board.ts';
import type { BoardRepository } from './BoardRepository.ts';
import { summarise } from './summarise.ts';

export interface BoardService {
  list(): Promise<readonly Board[]>;
  get(boardId: string): Promise<Board>;
  exists(boardId: string): Promise<boolean>;
  create(request: CreateBoardRequest): Promise<Board>;
  change(boardId: string, change: ChangeBoardRequest): Promise<Board>;
  duplicate(boardId: string): Promise<Board>;
  remove(boardId: string): Promise<void>;
  /** What was deleted and can be restored, the one deleted last first. */
  listTrash(): Promise<readonly Board[]>;
  restore(boardId: string): Promise<Board>;
  /** Removes a board in the trash with all that is stored of it. */
  removeForGood(boardId: string): Promise<void>;
  /** Removes for good what has been in the trash for too long; returns how many boards it was. */
  emptyTrash(): Promise<number>;
  readSnapshot(boardId: string): Promise<BoardSnapshot>;
  readFile(boardId: string): Promise<{ readonly name: string; readonly text: string }>;
  /** A board of each example, all or none listed. */
  createExamples(): Promise<number>;
}

export interface BoardServiceDeps {
  readonly boards: BoardRepository;
  readonly contents: BoardContents;
  readonly examples: readonly Example[];
  readonly now: () => Date;
  readonly newId: () => string;
}

const longestName = 200;
const longestInTrashMs = daysInTrash * 24 * 60 * 60_000;
/** Deleted for good: its row is the last to go, so that an interrupted removal is finished later. */
const longAgo = new Date(0);

export function createBoardService({ boards, contents, examples, now, newId }: BoardServiceDeps): BoardService {
  async function get(boardId: string): Promise<Board> {
    const board = isBoardId(boardId) ? await boards.findById(boardId) : undefined;
    if (board === undefined) throw new AppError('board-not-found', 'This board does not exist.');
    if (board.deletedAt !== undefined) throw new AppError('board-not-found', 'This board was deleted.');
    return board;
  }

  function isExpired({ deletedAt }: Board): boolean {
    return deletedAt !== undefined && now().getTime() - deletedAt.getTime() > longestInTrashMs;
  }

  async function getDeleted(boardId: string): Promise<Board> {
    const board = isBoardId(boardId) ? await boards.findById(boardId) : undefined;
    if (board?.deletedAt !== undefined && !isExpired(board)) return board;
    throw new AppError('board-not-found', 'This board is not in the trash.');
  }

  async function erase(boardId: string): Promise<void> {
    await contents.removeBoard(boardId);
    await boards.remove(boardId);
  }

  /** The content first: a board is listed when everything of it is stored, whenever the power fails. */
  async function write({ name, snapshot }: BoardFile, createdAt: Date): Promise<Board> {
    const id = newId();
    await contents.createBoard(id, snapshot);
    const summary = summarise(snapshot);
    return { id, name, status: 'active', createdAt, updatedAt: createdAt, deletedAt: undefined, summary };
  }

  async function add(file: BoardFile): Promise<Board> {
    const board = await write(file, now());
    await boards.add(board);
    return board;
  }

  async function changeRow(boardId: string, patch: Parameters<BoardRepository['change']>[1]): Promise<Board> {
    const board = await boards.change(boardId, patch);
    if (board === undefined) throw new AppError('board-not-found', 'This board does not exist.');
    return board;
  }

  return {
    get,
    list: () => boards.list(),
    async exists(boardId) {
      const board = isBoardId(boardId) ? await boards.findById(boardId) : undefined;
      return board !== undefined && board.deletedAt === undefined;
    },
    create: (request) => add(toBoardFile(request, examples)),
    async change(boardId, { name, status }) {
      await get(boardId);
      return changeRow(boardId, {
        ...(name === undefined ? {} : { name, updatedAt: now() }),
        ...(status === undefined ? {} : { status }),
      });
    },
    async duplicate(boardId) {
      const { name } = await get(boardId);
      const copy = `Copy of ${name}`.slice(0, longestName).toWellFormed();
      return add({ name: copy, snapshot: await contents.readBoard(boardId) });
    },
    async remove(boardId) {
      await get(boardId);
      await changeRow(boardId, { deletedAt: now() });
      contents.closeBoard(boardId, 'deleted');
    },
    async restore(boardId) {
      const board = isBoardId(boardId) ? await boards.findById(boardId) : undefined;
      if (board === undefined || isExpired(board)) {
        throw new AppError('board-not-found', 'This board does not exist.');
      }
      return board.deletedAt === undefined ? board : changeRow(boardId, { deletedAt: null });
    },
    listTrash: async () => (await boards.listDeleted()).filter((board) => !isExpired(board)),
    async removeForGood(boardId) {
      await getDeleted(boardId);
      await changeRow(boardId, { deletedAt: longAgo });
      await erase(boardId);
    },
    async emptyTrash() {
      const expired = (await boards.listDeleted()).filter(isExpired);
      for (const { id } of expired) await erase(id);
      return expired.length;
    },
    async readSnapshot(boardId) {
      await get(boardId);
      return contents.readBoard(boardId);
    },
    async readFile(boardId) {
      const { name } = await get(boardId);
      return { name, text: renderBoardFile({ name, snapshot: await contents.readBoard(boardId) }) };
    },
    async createExamples() {
      const first = now().getTime();
      const added: Board[] = [];
      for (const [index, { name, board }] of examples.entries()) {
        // The list shows the newest first, and the first example shall be on top.
        added.push(await write({ name, snapshot: board }, new Date(first - index)));
      }
      await boards.add(...added);
      return added.length;
    },
  };
}

function toBoardFile(request: CreateBoardRequest, examples: readonly Example[]): BoardFile {
  switch (request.from) {
    case 'empty':
      return { name: request.name, snapshot: emptyBoard() };
    case 'template': {
      const example = examples.find(({ id }) => id === request.templateId);
      if (example === undefined) throw new AppError('template-not-found', 'This template does not exist.');
      return { name: request.name ?? example.name, snapshot: example.board };
    }
    case 'file': {
      const file = readFile(request.file);
      return { name: request.name ?? toName(file.name), snapshot: file.snapshot };
    }
  }
}

function readFile(text: string): BoardFile {
  try {
    return parseBoardFile(text);
  } catch (error) {
    if (error instanceof BoardFileError) throw new AppError('board-file-unreadable', error.message);
    throw error;
  }
}

/** A name as it stands in the file, as long as a database and a list can hold it. */
function toName(name: string): string {
  const line = name.replaceAll(/\p{Cc}/gu, ' ').toWellFormed();
  if (line.trim() === '') return 'Untitled board';
  if (line.length <= longestName) return line;
  throw new AppError(
    'board-file-unreadable',
    `name has more than ${longestName} characters; shorten it and try again.`,
  );
}

/** Ids are ours; anything else is not asked for, since not every database takes every text. */
function isBoardId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
