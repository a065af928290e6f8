import { auditedActions, isAtLeast, Role } from '@lambdastorm/contract';
import type { Resource } from '../access/can.ts';
import type { PrismaClient } from '../database/Database.ts';
import type { AuditRecord, Grant, Link } from './Grant.ts';
import type { GrantRepository } from './GrantRepository.ts';
import { toAuditRow } from './toAuditRow.ts';

type Row<Model extends 'roleGrant' | 'shareLink' | 'auditEntry'> = NonNullable<
  Awaited<ReturnType<PrismaClient[Model]['findFirst']>>
>;

type Tables = Pick<PrismaClient, 'auditEntry' | 'roleGrant'>;

export function prismaGrantRepository(client: PrismaClient): GrantRepository {
  const record = (entry: AuditRecord, within: Tables = client) => within.auditEntry.create({ data: toAuditRow(entry) });
  const upsert = (grant: Grant, within: Tables = client) => {
    const row = toGrantRow(grant);
    const { workspaceId, boardId, userId } = row;
    return within.roleGrant.upsert({
      where: { workspaceId_boardId_userId: { workspaceId, boardId, userId } },
      create: row,
      update: row,
    });
  };

  return {
    async listOf(userId) {
      return (await client.roleGrant.findMany({ where: { userId } })).map(toGrant);
    },
    async listOn(resource) {
      const rows = await client.roleGrant.findMany({ where: toPlace(resource), orderBy: { userId: 'asc' } });
      return rows.map(toGrant);
    },
    async find(resource, userId) {
      const row = await client.roleGrant.findFirst({ where: { ...toPlace(resource), userId } });
      return row === null ? undefined : toGrant(row);
    },
    async set(grant, entry) {
      await client.$transaction([upsert(grant), ...(entry === undefined ? [] : [record(entry)])]);
    },
    async remove(resource, userId, entry) {
      await client.$transaction([
        client.roleGrant.deleteMany({ where: { ...toPlace(resource), userId } }),
        record(entry),
      ]);
    },
    async move(fromUserId, userId) {
      const [moved, kept] = [await this.listOf(fromUserId), await this.listOf(userId)];
      const isNews = (grant: Grant): boolean =>
        !kept.some((own) => isSamePlace(own, grant) && isAtLeast(own.role, grant.role));
      await client.$transaction([
        client.roleGrant.deleteMany({ where: { userId: fromUserId } }),
        ...moved.filter(isNews).map((grant) => upsert({ ...grant, userId })),
      ]);
    },
    async hasOwner() {
      const owners = await client.roleGrant.findMany({ where: { boardId: '', role: 'owner' } });
      const userIds = owners.map(({ userId }) => userId);
      return (await client.user.count({ where: { id: { in: userIds }, isAnonymous: { not: true } } })) > 0;
    },
    async findPeople(userIds) {
      const rows = await client.user.findMany({ where: { id: { in: [...userIds] } } });
      return rows.map(({ id, name, email, isAnonymous }) => ({ id, name, email, isGuest: isAnonymous === true }));
    },

    async addLink(link, entry) {
      const { expiresAt, mostUses, revokedAt, ...rest } = link;
      await client.$transaction([
        client.shareLink.create({
          data: {
            ...rest,
            ...toPlace(link),
            expiresAt: expiresAt ?? null,
            mostUses: mostUses ?? null,
            revokedAt: revokedAt ?? null,
          },
        }),
        record(entry),
      ]);
    },
    async listLinks(resource) {
      const rows = await client.shareLink.findMany({
        where: { ...toPlace(resource), revokedAt: null },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(toLink);
    },
    async findLink(id) {
      const row = await client.shareLink.findUnique({ where: { id } });
      return row === null ? undefined : toLink(row);
    },
    async findLinkByHash(tokenHash) {
      const row = await client.shareLink.findUnique({ where: { tokenHash } });
      return row === null ? undefined : toLink(row);
    },
    async useLink({ id, mostUses }, grant, entry) {
      return client.$transaction(async (transaction) => {
        // The condition and the count are one statement: of two people at the last use, one is too late.
        const { count } = await transaction.shareLink.updateMany({
          where: { id, revokedAt: null, ...(mostUses === undefined ? {} : { uses: { lt: mostUses } }) },
          data: { uses: { increment: 1 } },
        });
        if (count === 0) return false;
        await upsert(grant, transaction);
        await record(entry, transaction);
        return true;
      });
    },
    async revokeLink({ id }, revokedAt, entry) {
      const lost = await client.roleGrant.findMany({ where: { linkId: id } });
      await client.$transaction([
        client.shareLink.updateMany({ where: { id }, data: { revokedAt } }),
        client.roleGrant.deleteMany({ where: { linkId: id } }),
        record(entry),
      ]);
      return lost.map(({ userId }) => userId);
    },

    async listAudit(workspaceId, take) {
      const rows = await client.auditEntry.findMany({
        where: { workspaceId },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
        take,
      });
      return rows.map(toAuditRecord);
    },
    async removeBoard(boardId) {
      await client.$transaction([
        client.roleGrant.deleteMany({ where: { boardId } }),
        client.shareLink.deleteMany({ where: { boardId } }),
      ]);
    },
  };
}

/** In the tables a whole workspace is a board without an id: a key can't hold a null. */
function toPlace({ workspaceId, boardId }: Resource): { readonly workspaceId: string; readonly boardId: string } {
  return { workspaceId, boardId: boardId ?? '' };
}

function isSamePlace(one: Resource, other: Resource): boolean {
  return one.workspaceId === other.workspaceId && one.boardId === other.boardId;
}

function toResource({ workspaceId, boardId }: { readonly workspaceId: string; readonly boardId: string }): Resource {
  return { workspaceId, boardId: boardId === '' ? undefined : boardId };
}

function toGrantRow(grant: Grant): Row<'roleGrant'> {
  const { userId, role, linkId, at } = grant;
  return { ...toPlace(grant), userId, role, linkId: linkId ?? null, at };
}

function toGrant(row: Row<'roleGrant'>): Grant {
  const { userId, role, linkId, at } = row;
  return { ...toResource(row), userId, role: Role.parse(role), linkId: linkId ?? undefined, at };
}

function toLink(row: Row<'shareLink'>): Link {
  const { role, expiresAt, mostUses, revokedAt, ...rest } = row;
  return {
    ...rest,
    ...toResource(row),
    role: Role.parse(role),
    expiresAt: expiresAt ?? undefined,
    mostUses: mostUses ?? undefined,
    revokedAt: revokedAt ?? undefined,
  };
}

function toAuditRecord(row: Row<'auditEntry'>): AuditRecord {
  const { id, at, what, byId, byName, aboutId, aboutName, role } = row;
  return {
    ...{ id, at, byId, byName, ...toResource(row) },
    what: auditedActions.find((each) => each === what) ?? 'role-changed',
    aboutId: aboutId ?? undefined,
    aboutName: aboutName ?? undefined,
    role: role === null ? undefined : Role.parse(role),
  };
}
