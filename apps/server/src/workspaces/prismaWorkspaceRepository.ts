import type { PrismaClient } from '../database/Database.ts';
import type { WorkspaceRepository } from './WorkspaceRepository.ts';

export function prismaWorkspaceRepository(client: PrismaClient): WorkspaceRepository {
  return {
    list: (ids) =>
      client.workspace.findMany({
        ...(ids === undefined ? {} : { where: { id: { in: [...ids] } } }),
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    async find(id) {
      return (await client.workspace.findUnique({ where: { id } })) ?? undefined;
    },
    async add(workspace) {
      await client.workspace.upsert({ where: { id: workspace.id }, create: workspace, update: {} });
    },
    async rename(id, name) {
      await client.workspace.updateMany({ where: { id }, data: { name } });
    },
  };
}
