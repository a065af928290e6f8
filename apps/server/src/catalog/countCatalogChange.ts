import type { PrismaClient } from '../database/Database.ts';

/**
 * Counts a change of a workspace's catalog and marks the contexts that it touches, so that every process learns of it
 * from one number. To be called first in the transaction of the change: the row keeps others waiting until it is done.
 */
export async function countCatalogChange(
  client: Pick<PrismaClient, 'workspace' | 'catalogContext'>,
  workspaceId: string,
  contextIds: readonly string[],
): Promise<number> {
  const { catalogChanges } = await client.workspace.update({
    where: { id: workspaceId },
    data: { catalogChanges: { increment: 1 } },
  });
  await client.catalogContext.updateMany({ where: { id: { in: [...contextIds] } }, data: { change: catalogChanges } });
  return catalogChanges;
}
