import { mostNotices } from '@lambdastorm/contract';
import type { TellNews, ToldNews, Transaction } from '../news/ToldNews.ts';
import { addressees, messagesIn, type TakenMessage } from './addressees.ts';

/** Databases take some thousand parameters in a query. */
const idsAtOnce = 500;

/** Writes a notice for everybody who is to be told of news and may still see the catalog. */
export function createNoticeWriter(deps: {
  /** On a local installation everybody may see everything, without a right that is written down. */
  readonly isOpenToMachine: boolean;
  readonly newId: () => string;
}): TellNews {
  const { isOpenToMachine, newId } = deps;

  return async (transaction, { workspaceId, byId, news }) => {
    const { source } = news;
    const follows = await transaction.catalogFollow.findMany({
      where: { workspaceId, source: { in: ['', source] }, ...(byId === undefined ? {} : { userId: { not: byId } }) },
    });
    const taken = (await listTakers(transaction, { workspaceId, byId, news })).filter(({ userId }) => userId !== byId);
    const told = addressees(news, follows, taken);
    const mayRead = isOpenToMachine ? undefined : await listMembers(transaction, workspaceId);
    const rows = told
      .filter(({ userId }) => mayRead?.has(userId) !== false)
      .map(({ userId, because, news: about }) => ({
        ...{ id: newId(), userId, workspaceId, at: new Date(news.at), because, news: JSON.stringify(about) },
      }));
    if (rows.length === 0) return;
    await transaction.notice.createMany({ data: rows });
    for (let start = 0; start < rows.length; start += idsAtOnce) {
      await forgetOldest(
        transaction,
        rows.slice(start, start + idsAtOnce).map(({ userId }) => userId),
      );
    }
  };
}

/** Whoever published the last version of a context that takes one of the messages. */
async function listTakers(transaction: Transaction, { workspaceId, news }: ToldNews): Promise<TakenMessage[]> {
  const touched = new Set(messagesIn(news).map(({ kind, wireName }) => `${kind} ${wireName}`));
  const takers = await transaction.catalogSubscription.findMany({ where: { workspaceId, source: news.source } });
  const concerned = takers.filter(({ kind, wireName }) => touched.has(`${kind} ${wireName}`));
  const contextIds = [...new Set(concerned.map(({ contextId }) => contextId))];
  const publisherOf = new Map<string, string>();
  for (let start = 0; start < contextIds.length; start += idsAtOnce) {
    const ids = contextIds.slice(start, start + idsAtOnce);
    const contexts = await transaction.catalogContext.findMany({
      ...{ where: { id: { in: ids } }, select: { id: true, version: true } },
    });
    const published = await transaction.publishedContext.findMany({
      where: { OR: contexts.map(({ id: contextId, version }) => ({ contextId, version })) },
      select: { contextId: true, byId: true },
    });
    for (const { contextId, byId } of published) publisherOf.set(contextId, byId);
  }
  return concerned.flatMap(({ contextId, kind, wireName }) => {
    const userId = publisherOf.get(contextId);
    return userId === undefined ? [] : [{ userId, kind, wireName }];
  });
}

async function listMembers(transaction: Transaction, workspaceId: string): Promise<ReadonlySet<string>> {
  const rows = await transaction.roleGrant.findMany({ where: { workspaceId, boardId: '' }, select: { userId: true } });
  return new Set(rows.map(({ userId }) => userId));
}

async function forgetOldest(transaction: Transaction, userIds: readonly string[]): Promise<void> {
  const crowded = await transaction.notice.groupBy({
    ...{ by: ['userId'], where: { userId: { in: [...userIds] } }, _count: { id: true } },
    having: { id: { _count: { gt: mostNotices } } },
  });
  for (const { userId } of crowded) {
    const surplus = await transaction.notice.findMany({
      ...{ where: { userId }, orderBy: [{ at: 'desc' }, { id: 'asc' }], skip: mostNotices, select: { id: true } },
    });
    await transaction.notice.deleteMany({ where: { id: { in: surplus.slice(0, idsAtOnce).map(({ id }) => id) } } });
  }
}
