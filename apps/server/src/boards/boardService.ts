import {
  type BoardFile,
  BoardFileError,
  type BoardSnapshot,
  emptyBoard,
  parseBoardFile,
  renderBoardFile,
} from '@lambdastorm/board';
import { type ChangeBoardRequest, type CreateBoardRequest, daysInTrash, type NoteAuthor } from '@lambdastorm/contract';
import type { Example } from '@lambdastorm/examples';
import type { Actor } from '../access/Actor.ts';
import { type Action, can, type Resource, requireCan } from '../access/can.ts';
import { AppError } from '../http/AppError.ts';
import type { MemberService } from '../members/memberService.ts';
import { firstWorkspaceId } from '../workspaces/Workspace.ts';
import type { WorkspaceRepository } from '../workspaces/WorkspaceRepository.ts';
import { type Board, type BoardContents, resourceOf } from './Board.ts';
import type { BoardChoice, BoardRepository } from './BoardRepository.ts';
import { summarise } from './summarise.ts';

/** Every call says who asks. A board that somebody may not even see does not exist for them. */
export interface BoardService {
  list(actor: Actor): Promise<readonly Board[]>;
  /** The board, if who asks may do this with it. */
  get(actor: Actor, boardId: string, action?: Action): Promise<Board>;
  create(actor: Actor, request: CreateBoardRequest): Promise<Board>;
  change(actor: Actor, boardId: string, change: ChangeBoardRequest): Promise<Board>;
  duplicate(actor: Actor, boardId: string): Promise<Board>;
  remove(actor: Actor, boardId: string): Promise<void>;
  /** What was deleted and can be restored, the one deleted last first. */
  listTrash(actor: Actor): Promise<readonly Board[]>;
  restore(actor: Actor, boardId: string): Promise<Board>;
  /** Removes a board in the trash with all that is stored of it. */
  removeForGood(actor: Actor, boardId: string): Promise<void>;
  /** Removes for good what has been in the trash for too long; returns how many boards it was. */
  emptyTrash(): Promise<number>;
  readSnapshot(actor: Actor, boardId: string, action: Action): Promise<BoardSnapshot>;
  /** Who wrote a note; nothing of a note that is not there. */
  readAuthor(actor: Actor, boardId: string, noteId: string): Promise<NoteAuthor>;
  readFile(actor: Actor, boardId: string): Promise<{ readonly name: string; readonly text: string }>;
  /** A board of each example, all or none listed. */
  createExamples(): Promise<number>;
}

export interface BoardServiceDeps {
  readonly boards: BoardRepository;
  readonly contents: BoardContents;
  readonly workspaces: Pick<WorkspaceRepository, 'list'>;
  /** Makes who adds a board its owner. */
  readonly ownNewBoard: MemberService['ownNewBoard'];
  readonly examples: readonly Example[];
  readonly now: () => Date;
  readonly newId: () => string;
}

const longestName = 200;
const longestInTrashMs = daysInTrash * 24 * 60 * 60_000;
/** Deleted for good: its row is the last to go, so that an interrupted removal is finished later. */
const longAgo = new Date(0);

export function createBoardService(deps: BoardServiceDeps): BoardService {
  const { boards, contents, workspaces, ownNewBoard, examples, now, newId } = deps;

  async function find(boardId: string): Promise<Board | undefined> {
    return isBoardId(boardId) ? boards.findById(boardId) : undefined;
  }

  async function get(actor: Actor, boardId: string, action: Action = 'board.view'): Promise<Board> {
    const board = await find(boardId);
    if (board === undefined || !can(actor, 'board.view', resourceOf(board))) throw notFound();
    if (board.deletedAt !== undefined) throw new AppError('board-not-found', 'This board was deleted.');
    requireCan(actor, action, resourceOf(board));
    return board;
  }

  function isExpired({ deletedAt }: Board): boolean {
    return deletedAt !== undefined && now().getTime() - deletedAt.getTime() > longestInTrashMs;
  }

  async function getDeleted(actor: Actor, boardId: string, action: Action): Promise<Board> {
    const board = await find(boardId);
    if (board?.deletedAt === undefined || isExpired(board) || !can(actor, 'board.view', resourceOf(board))) {
      throw new AppError('board-not-found', 'This board is not in the trash.');
    }
    requireCan(actor, action, resourceOf(board));
    return board;
  }

  async function erase(boardId: string): Promise<void> {
    await contents.removeBoard(boardId);
    await boards.remove(boardId);
  }

  /** The content first: a board is listed when everything of it is stored, whenever the power fails. */
  async function write({ name, snapshot }: BoardFile, workspaceId: string, createdAt: Date): Promise<Board> {
    const id = newId();
    await contents.createBoard(id, snapshot);
    const rest = {
      updatedAt: createdAt,
      tags: [],
      editedBy: undefined,
      deletedAt: undefined,
      summary: summarise(snapshot),
    };
    return { id, workspaceId, name, status: 'active', createdAt, ...rest };
  }

  async function add(actor: Actor, file: BoardFile, workspaceId: string): Promise<Board> {
    const board = await write(file, workspaceId, now());
    // The right before the row: a board that is listed is somebody's.
    await ownNewBoard(actor, resourceOf(board));
    await boards.add(board);
    return board;
  }

  /** Where somebody's new board goes when they name no workspace, or the one that they name. */
  async function homeFor(actor: Actor, wished: string | undefined): Promise<string> {
    const candidates = wished === undefined ? undefined : [wished];
    const known = (await workspaces.list(candidates)).map(
      ({ id }): Resource => ({ workspaceId: id, boardId: undefined }),
    );
    const home = known.find((workspace) => can(actor, 'workspace.addBoards', workspace));
    if (home !== undefined) return home.workspaceId;
    const seen = known.find((workspace) => can(actor, 'workspace.view', workspace));
    if (wished !== undefined && seen === undefined) {
      throw new AppError('workspace-not-found', 'This workspace does not exist.');
    }
    throw new AppError('not-allowed', 'A new board needs a workspace in which you are an editor. Ask its owner.');
  }

  async function changeRow(boardId: string, patch: Parameters<BoardRepository['change']>[1]): Promise<Board> {
    const board = await boards.change(boardId, patch);
    if (board === undefined) throw notFound();
    return board;
  }

  return {
    get,
    list: (actor) => boards.list(visibleTo(actor)),
    async create(actor, request) {
      const home = await homeFor(actor, request.workspaceId);
      return add(actor, toBoardFile(request, examples), home);
    },
    async change(actor, boardId, { name, status, tags }) {
      if (name !== undefined || tags !== undefined) await get(actor, boardId, 'board.rename');
      if (status !== undefined) await get(actor, boardId, 'board.archive');
      return changeRow(boardId, {
        ...(name === undefined ? {} : { name, updatedAt: now(), editedBy: actor.name }),
        ...(status === undefined ? {} : { status }),
        ...(tags === undefined ? {} : { tags: [...new Set(tags)].sort() }),
      });
    },
    async duplicate(actor, boardId) {
      const { name, workspaceId } = await get(actor, boardId, 'board.export');
      const isAtHome = can(actor, 'workspace.addBoards', { workspaceId, boardId: undefined });
      const home = await homeFor(actor, isAtHome ? workspaceId : undefined);
      const copy = `Copy of ${name}`.slice(0, longestName).toWellFormed();
      return add(actor, { name: copy, snapshot: await contents.readBoard(boardId) }, home);
    },
    async remove(actor, boardId) {
      await get(actor, boardId, 'board.delete');
      await changeRow(boardId, { deletedAt: now() });
      contents.closeBoard(boardId, 'deleted');
    },
    async restore(actor, boardId) {
      const board = await find(boardId);
      if (board === undefined || isExpired(board) || !can(actor, 'board.view', resourceOf(board))) throw notFound();
      requireCan(actor, 'board.delete', resourceOf(board));
      return board.deletedAt === undefined ? board : changeRow(boardId, { deletedAt: null });
    },
    async listTrash(actor) {
      const deleted = await boards.listDeleted(visibleTo(actor));
      return deleted.filter((board) => !isExpired(board) && can(actor, 'board.delete', resourceOf(board)));
    },
    async removeForGood(actor, boardId) {
      await getDeleted(actor, boardId, 'board.erase');
      await changeRow(boardId, { deletedAt: longAgo });
      await erase(boardId);
    },
    async emptyTrash() {
      const expired = (await boards.listDeleted()).filter(isExpired);
      for (const { id } of expired) await erase(id);
      return expired.length;
    },
    async readSnapshot(actor, boardId, action) {
      await get(actor, boardId, action);
      return contents.readBoard(boardId);
    },
    async readAuthor(actor, boardId, noteId) {
      await get(actor, boardId);
      return contents.readAuthor(boardId, noteId);
    },
    async readFile(actor, boardId) {
      const { name } = await get(actor, boardId, 'board.export');
      return { name, text: renderBoardFile({ name, snapshot: await contents.readBoard(boardId) }) };
    },
    async createExamples() {
      const first = now().getTime();
      const added: Board[] = [];
      for (const [index, { name, board }] of examples.entries()) {
        // The list shows the newest first, and the first example shall be on top.
        added.push(await write({ name, snapshot: board }, firstWorkspaceId, new Date(first - index)));
      }
      await boards.add(...added);
      return added.length;
    },
  };
}

/** All for whoever may do everything. */
function visibleTo({ everywhere, byWorkspaceId, byBoardId }: Actor): BoardChoice | undefined {
  if (everywhere !== undefined) return undefined;
  return { workspaceIds: [...byWorkspaceId.keys()], boardIds: [...byBoardId.keys()] };
}

function notFound(): AppError {
  return new AppError('board-not-found', 'This board does not exist.');
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
