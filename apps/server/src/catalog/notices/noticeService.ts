import type { Follow, FollowRequest, Notice } from '@lambdastorm/contract';
import type { Actor } from '../../access/Actor.ts';
import { can, requireCan } from '../../access/can.ts';
import { AppError } from '../../http/AppError.ts';
import type { WorkspaceService } from '../../workspaces/workspaceService.ts';
import type { NoticeRepository } from './NoticeRepository.ts';

/** What people follow in catalogs, and what they were told. Whoever may not see a workspace any more is told nothing of it. */
export interface NoticeService {
  follow(actor: Actor, workspaceId: string, wish: FollowRequest): Promise<void>;
  listFollows(actor: Actor): Promise<readonly Follow[]>;
  listNotices(actor: Actor): Promise<readonly Notice[]>;
  countUnread(actor: Actor): Promise<number>;
  /** Without ids: all of them. */
  setRead(actor: Actor, ids: readonly string[] | undefined): Promise<void>;
}

const mostFollows = 500;

export function createNoticeService(deps: {
  readonly rows: NoticeRepository;
  readonly workspaces: Pick<WorkspaceService, 'getResource'>;
  readonly now: () => Date;
}): NoticeService {
  const { rows, workspaces, now } = deps;

  return {
    async follow(actor, workspaceId, { isFollowed, source, kind, wireName }) {
      requireCan(actor, 'catalog.view', await workspaces.getResource(actor, workspaceId));
      const thing = { workspaceId, source: source?.toLowerCase(), kind, wireName };
      if (!isFollowed) return rows.removeFollow(actor.userId, thing);
      const known = await rows.isKnown(thing);
      if (known === 'nothing') {
        throw new AppError('context-not-found', 'The catalog has no such context; load it again.');
      }
      if (known === 'context') {
        throw new AppError('message-not-found', 'This context has never published such a message.');
      }
      if ((await rows.countFollows(actor.userId)) >= mostFollows) {
        const message = `You follow ${mostFollows} things. Stop following some, or follow a whole context instead.`;
        throw new AppError('invalid-request', message);
      }
      return rows.addFollow(actor.userId, thing, now());
    },
    listFollows: (actor) => rows.listFollows(actor.userId, readableBy(actor)),
    listNotices: (actor) => rows.listNotices(actor.userId, readableBy(actor)),
    countUnread: (actor) => rows.countUnread(actor.userId, readableBy(actor)),
    setRead: (actor, ids) => rows.setRead(actor.userId, ids, now()),
  };
}

/** The workspaces whose catalogs somebody may read as one of their people; `undefined`: all. */
function readableBy(actor: Actor): readonly string[] | undefined {
  if (actor.everywhere !== undefined) return undefined;
  return [...actor.byWorkspaceId.keys()].filter((workspaceId) =>
    can(actor, 'catalog.view', { workspaceId, boardId: undefined }),
  );
}
