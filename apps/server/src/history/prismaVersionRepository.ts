import type { PrismaClient } from '../database/Database.ts';
import type { VersionRepository } from './VersionRepository.ts';

export function prismaVersionRepository(client: PrismaClient): VersionRepository {
  return {
    async list(boardId) {
      const rows = await client.boardVersion.findMany({
        where: { boardId },
        omit: { bytes: true },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
      });
      return rows.map(({ name, ...version }) => ({ ...version, name: name ?? undefined }));
    },
    async add({ name, ...version }, bytes) {
      await client.boardVersion.create({ data: { ...version, name: name ?? null, bytes } });
    },
    async read(boardId, versionId) {
      const row = await client.boardVersion.findFirst({ where: { id: versionId, boardId }, select: { bytes: true } });
      return row?.bytes;
    },
    async remove(versionIds) {
      await client.boardVersion.deleteMany({ where: { id: { in: [...versionIds] } } });
    },
    async removeAll(boardId) {
      await client.boardVersion.deleteMany({ where: { boardId } });
    },
  };
}
