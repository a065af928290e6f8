import { type Follow, MessageKind, type Notice } from '@lambdastorm/contract';
import type { PrismaClient } from '../../database/Database.ts';
import type { Followable, NoticeRepository } from './NoticeRepository.ts';

type NoticeRow = NonNullable<Awaited<ReturnType<PrismaClient['notice']['findFirst']>>>;
type FollowRow = NonNullable<Awaited<ReturnType<PrismaClient['catalogFollow']['findFirst']>>>;

export function prismaNoticeRepository(client: PrismaClient): NoticeRepository {
  return {
    async listFollows(userId, workspaceIds) {
      const rows = await client.catalogFollow.findMany({
        where: { userId, ...within(workspaceIds) },
        orderBy: [{ workspaceId: 'asc' }, { source: 'asc' }, { kind: 'asc' }, { wireName: 'asc' }],
      });
      return nameFollows(client, rows);
    },
    countFollows: (userId) => client.catalogFollow.count({ where: { userId } }),
    async addFollow(userId, thing, at) {
      const key = toKey(userId, thing);
      await client.catalogFollow.upsert({
        where: { userId_workspaceId_source_kind_wireName: key },
        create: { ...key, at },
        update: {},
      });
    },
    async removeFollow(userId, thing) {
      await client.catalogFollow.deleteMany({ where: toKey(userId, thing) });
    },
    async isKnown({ workspaceId, source, kind, wireName }) {
      if (source === undefined) return 'message';
      const where = { workspaceId, source };
      const context = await client.catalogContext.findFirst({ where, select: { id: true } });
      if (context === null) return 'nothing';
      if (kind === undefined || wireName === undefined) return 'message';
      const message = { contextId: context.id, kind, wireName };
      return (await client.catalogMessage.count({ where: message })) > 0 ? 'message' : 'context';
    },

    async listNotices(userId, workspaceIds) {
      const rows = await client.notice.findMany({
        where: { userId, ...within(workspaceIds) },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toNotice);
    },
    countUnread: (userId, workspaceIds) =>
      client.notice.count({ where: { userId, readAt: null, ...within(workspaceIds) } }),
    async setRead(userId, ids, readAt) {
      const which = ids === undefined ? {} : { id: { in: [...ids] } };
      await client.notice.updateMany({ where: { userId, readAt: null, ...which }, data: { readAt } });
    },

    async move(fromUserId, userId) {
      const follows = await client.catalogFollow.findMany({ where: { userId: fromUserId } });
      await client.$transaction([
        client.catalogFollow.deleteMany({ where: { userId: fromUserId } }),
        ...follows.map((row) => {
          const { at, ...key } = { ...row, userId };
          const where = { userId_workspaceId_source_kind_wireName: key };
          return client.catalogFollow.upsert({ where, create: { ...key, at }, update: {} });
        }),
        client.notice.updateMany({ where: { userId: fromUserId }, data: { userId } }),
      ]);
    },
  };
}

function within(workspaceIds: readonly string[] | undefined) {
  return workspaceIds === undefined ? {} : { workspaceId: { in: [...workspaceIds] } };
}

/** In the table, empty texts stand for everything there. */
function toKey(userId: string, { workspaceId, source = '', kind, wireName = '' }: Followable) {
  return { userId, workspaceId, source, kind: kind ?? '', wireName };
}

/** With the names that people know the things by. */
async function nameFollows(client: PrismaClient, rows: readonly FollowRow[]): Promise<Follow[]> {
  const workspaceId = { in: [...new Set(rows.map((row) => row.workspaceId))] };
  const workspaces = await client.workspace.findMany({ where: { id: workspaceId } });
  const workspaceNames = new Map(workspaces.map(({ id, name }) => [id, name] as const));
  const source = { in: [...new Set(rows.map((row) => row.source))] };
  const contexts = await client.catalogContext.findMany({ where: { workspaceId, source } });
  const contextOf = new Map(contexts.map((context) => [`${context.workspaceId}/${context.source}`, context] as const));
  const messages = await client.catalogMessage.findMany({
    where: { contextId: { in: contexts.map(({ id }) => id) }, wireName: { in: rows.map((row) => row.wireName) } },
    select: { contextId: true, kind: true, wireName: true, name: true },
  });
  const messageNames = new Map(
    messages.map(({ contextId, kind, wireName, name }) => [`${contextId}/${kind}/${wireName}`, name] as const),
  );
  return rows.map((row) => {
    const place = { workspaceId: row.workspaceId, workspaceName: workspaceNames.get(row.workspaceId) ?? '' };
    if (row.source === '') return place;
    const context = contextOf.get(`${row.workspaceId}/${row.source}`);
    const inContext = { ...place, source: row.source, contextName: context?.name ?? row.source };
    if (row.kind === '') return inContext;
    const { kind, wireName } = row;
    const name = messageNames.get(`${context?.id}/${kind}/${wireName}`) ?? wireName;
    return { ...inContext, kind: MessageKind.parse(kind), wireName, name };
  });
}

function toNotice({ id, workspaceId, because, readAt, news }: NoticeRow): Notice {
  return {
    ...{ id, workspaceId, because: because === 'consuming' ? 'consuming' : 'following' },
    ...{ isRead: readAt !== null, news: JSON.parse(news) },
  };
}
