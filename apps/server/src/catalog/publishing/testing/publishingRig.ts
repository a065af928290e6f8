import { type BoardSnapshot, emptyBoard } from '@lambdastorm/board';
import type { ProblemCode } from '@lambdastorm/contract';
import { type BoardService, createBoardService } from '../../../boards/boardService.ts';
import { prismaBoardRepository } from '../../../boards/prismaBoardRepository.ts';
import { oneWorkspace, owner } from '../../../boards/testing/ownerOfAll.ts';
import type { Database } from '../../../database/Database.ts';
import { AppError } from '../../../http/AppError.ts';
import { prismaWorkspaceRepository } from '../../../workspaces/prismaWorkspaceRepository.ts';
import { firstWorkspaceId } from '../../../workspaces/Workspace.ts';
import { createWorkspaceService } from '../../../workspaces/workspaceService.ts';
import type { TellNews } from '../../news/ToldNews.ts';
import { createNoticeWriter } from '../../notices/createNoticeWriter.ts';
import type { NoticeRepository } from '../../notices/NoticeRepository.ts';
import { createNoticeService, type NoticeService } from '../../notices/noticeService.ts';
import { prismaNoticeRepository } from '../../notices/prismaNoticeRepository.ts';
import { createDraftReader } from '../createDraftReader.ts';
import { type CuratingService, createCuratingService } from '../curatingService.ts';
import type { PublishingRepository } from '../PublishingRepository.ts';
import { prismaPublishingRepository } from '../prismaPublishingRepository.ts';
import { createPublishingService, type PublishingService } from '../publishingService.ts';

/** Publishing on a database, with boards whose content is given by the test. */
export interface PublishingRig extends AsyncDisposable {
  readonly publishing: PublishingService;
  readonly curating: CuratingService;
  readonly notices: NoticeService;
  readonly noticeRows: NoticeRepository;
  readonly boards: BoardService;
  readonly rows: PublishingRepository;
  readonly clock: { now: Date };
  /** A new board; `draw` says what is on it from then on. */
  newBoard(name: string, snapshot: BoardSnapshot): Promise<string>;
  draw(boardId: string, snapshot: BoardSnapshot): void;
  /** Publishes and says what came of it: `ordering 2`, or the code of the refusal. */
  publish(boardId: string, contextId: string, wish: Parameters<PublishingService['publish']>[2]): Promise<string>;
}

export async function publishingRig(
  { client }: Database,
  { isOpenToMachine = true, tell }: { readonly isOpenToMachine?: boolean; readonly tell?: TellNews } = {},
): Promise<PublishingRig> {
  const walls = new Map<string, BoardSnapshot>();
  const clock = { now: new Date(Date.UTC(2026, 0, 2, 12)) };
  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  const now = (): Date => clock.now;
  const workspaceRows = prismaWorkspaceRepository(client);
  await workspaceRows.add({ id: firstWorkspaceId, name: 'Our boards', createdAt: now() });
  const boards = createBoardService({
    ...{ ...oneWorkspace, boards: prismaBoardRepository(client), examples: [], now, newId },
    contents: {
      createBoard: async (boardId, snapshot) => void walls.set(boardId, snapshot),
      readBoard: async (boardId) => walls.get(boardId) ?? emptyBoard(),
      readAuthor: async () => ({}),
      closeBoard() {},
      removeBoard: async (boardId) => void walls.delete(boardId),
    },
  });
  const rows = prismaPublishingRepository(client, tell ?? createNoticeWriter({ isOpenToMachine, newId }));
  const drafts = createDraftReader();
  const publishing = createPublishingService({ rows, boards, drafts, now, newId });
  const workspaces = createWorkspaceService({ workspaces: workspaceRows, join: async () => {}, now, newId });
  const noticeRows = prismaNoticeRepository(client);
  const notices = createNoticeService({ rows: noticeRows, workspaces, now });
  const curating = createCuratingService({ rows, workspaces, now, newId });
  return {
    ...{ publishing, curating, notices, noticeRows, boards, rows, clock },
    async newBoard(name, snapshot) {
      const { id } = await boards.create(owner, { from: 'empty', name });
      walls.set(id, snapshot);
      return id;
    },
    draw: (boardId, snapshot) => void walls.set(boardId, snapshot),
    async publish(boardId, contextId, wish) {
      try {
        const { source, version } = await publishing.publish({ ...owner, name: 'Ann' }, { boardId, contextId }, wish);
        return `${source} ${version}`;
      } catch (error) {
        return codeOf(error);
      }
    },
    [Symbol.asyncDispose]: () => drafts[Symbol.asyncDispose](),
  };
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof AppError) return error.code;
  throw error;
}
