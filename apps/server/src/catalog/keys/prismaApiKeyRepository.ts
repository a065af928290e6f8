import type { PrismaClient } from '../../database/Database.ts';
import { toAuditRow } from '../../members/toAuditRow.ts';
import type { ApiKeyEntry, ApiKeyRepository } from './ApiKeyRepository.ts';

type Row = NonNullable<Awaited<ReturnType<PrismaClient['apiKey']['findFirst']>>>;

export function prismaApiKeyRepository(client: PrismaClient): ApiKeyRepository {
  return {
    async list(workspaceId) {
      const rows = await client.apiKey.findMany({
        where: { workspaceId, revokedAt: null },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toKey);
    },
    async add({ expiresAt = null, usedAt = null, ...key }, record) {
      await client.$transaction([
        client.apiKey.create({ data: { ...key, expiresAt, usedAt } }),
        client.auditEntry.create({ data: toAuditRow(record) }),
      ]);
    },
    async findByHash(keyHash) {
      const row = await client.apiKey.findFirst({ where: { keyHash, revokedAt: null } });
      return row === null ? undefined : toKey(row);
    },
    async setUsed(id, usedAt) {
      await client.apiKey.updateMany({ where: { id }, data: { usedAt } });
    },
    async revoke(id, revokedAt, record) {
      await client.$transaction([
        client.apiKey.updateMany({ where: { id }, data: { revokedAt } }),
        client.auditEntry.create({ data: toAuditRow(record) }),
      ]);
    },
  };
}

function toKey({ revokedAt: _, expiresAt, usedAt, ...row }: Row): ApiKeyEntry {
  return { ...row, expiresAt: expiresAt ?? undefined, usedAt: usedAt ?? undefined };
}
