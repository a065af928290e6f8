import type { CatalogNews } from '@lambdastorm/contract';
import { MessageKind } from '@lambdastorm/contract';
import type { PrismaClient } from '../../database/Database.ts';
import { countCatalogChange } from '../countCatalogChange.ts';
import type { TellNews } from './ToldNews.ts';

const atOnce = 100;

/** Tells once of each message whose time has come. Of several processes that do it at once, one does. */
export async function tellRetirements(client: PrismaClient, tell: TellNews, now: Date): Promise<number> {
  const due = await client.catalogMessage.findMany({
    where: { removedAt: null, retiredToldAt: null, deprecatedAt: { not: null }, retiresAt: { lte: now } },
    orderBy: [{ retiresAt: 'asc' }, { id: 'asc' }],
    ...{ take: atOnce, omit: { folded: true } },
  });
  for (const { id, workspaceId, contextId, kind, wireName, name, retiresAt } of due) {
    await client.$transaction(async (transaction) => {
      await countCatalogChange(transaction, workspaceId, [contextId]);
      const { count } = await transaction.catalogMessage.updateMany({
        where: { id, removedAt: null, retiredToldAt: null, retiresAt },
        data: { retiredToldAt: now },
      });
      if (count === 0) return;
      const context = await transaction.catalogContext.findUniqueOrThrow({ where: { id: contextId } });
      const news: CatalogNews = {
        ...{ what: 'retired', source: context.source, contextName: context.name, at: now.toISOString(), by: '' },
        message: { kind: MessageKind.parse(kind), wireName, name },
      };
      await tell(transaction, { workspaceId, byId: undefined, news });
    });
  }
  return due.length;
}
