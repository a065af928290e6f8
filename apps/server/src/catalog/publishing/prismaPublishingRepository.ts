import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PrismaClient } from '../../database/Database.ts';
import { toAuditRow } from '../../members/toAuditRow.ts';
import type { StoredSummary } from '../CatalogEntries.ts';
import { countCatalogChange } from '../countCatalogChange.ts';
import type { TellNews, Transaction } from '../news/ToldNews.ts';
import { toMode } from '../toMode.ts';
import type { PublishingRepository } from './PublishingRepository.ts';
import type { PublishedRows } from './publishedRows.ts';
import { readKnownContexts } from './readKnownContexts.ts';

const compress = promisify(gzip);
/** A context of thousands of messages takes seconds; everything else of the database waits for it. */
const longestMs = 30_000;

export function prismaPublishingRepository(client: PrismaClient, tell: TellNews): PublishingRepository {
  /** In one transaction that begins with the workspace's row, so that changes of a catalog come one after the other. */
  const change = <Result>(
    workspaceId: string,
    contextIds: readonly string[],
    write: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> =>
    client.$transaction(
      async (transaction) => {
        await countCatalogChange(transaction, workspaceId, contextIds);
        return write(transaction);
      },
      { timeout: longestMs, maxWait: longestMs },
    );

  return {
    listKnown: (place, now) => readKnownContexts(client, place, now),
    async countChanges(id) {
      const row = await client.workspace.findUnique({ where: { id }, select: { catalogChanges: true } });
      return row?.catalogChanges ?? 0;
    },
    async findOwner(workspaceId, source) {
      const row = await client.catalogContext.findUnique({ where: { workspaceId_source: { workspaceId, source } } });
      if (row === null) return undefined;
      const { id, name, boardId, frameId, publishedAt, summary } = row;
      const { publishedBy }: StoredSummary = JSON.parse(summary);
      return { id, name, boardId, frameId, publishedAt, publishedBy };
    },
    async publish(rows) {
      const bytes = await compress(rows.published.text);
      try {
        await change(rows.workspaceId, [rows.context.id], async (transaction) => {
          await write(transaction, rows, bytes);
          const { workspaceId, published, news } = rows;
          await tell(transaction, { workspaceId, byId: published.byId, news });
        });
        return true;
      } catch (error) {
        if (error instanceof PublishedMeanwhile || isTaken(error)) return false;
        throw error;
      }
    },
    async getSettings(workspaceId) {
      const row = await client.workspace.findUnique({ where: { id: workspaceId } });
      return { mode: toMode(row?.mode) ?? 'BACKWARD', isPublic: row?.isPublic ?? false };
    },
    async setSettings(workspaceId, settings, record) {
      await change(workspaceId, [], async (transaction) => {
        await transaction.workspace.update({ where: { id: workspaceId }, data: settings });
        await transaction.auditEntry.create({ data: toAuditRow(record) });
      });
    },
    async setMode(contextId, mode, record) {
      await change(record.workspaceId, [contextId], async (transaction) => {
        await transaction.catalogContext.update({ where: { id: contextId }, data: { mode: mode ?? '' } });
        await transaction.auditEntry.create({ data: toAuditRow(record) });
      });
    },
    async findMessage(contextId, kind, wireName) {
      const where = { contextId, kind, wireName, removedAt: null };
      return (await client.catalogMessage.findFirst({ where, select: { id: true, name: true } })) ?? undefined;
    },
    async setDeprecation({ id, contextId }, { deprecation, news }, record) {
      const data = {
        deprecatedAt: deprecation?.at ?? null,
        retiresAt: deprecation?.retiresAt ?? null,
        deprecation: deprecation?.reason ?? null,
        retiredToldAt: null,
      };
      await change(record.workspaceId, [contextId], async (transaction) => {
        await transaction.catalogMessage.update({ where: { id }, data });
        await transaction.auditEntry.create({ data: toAuditRow(record) });
        await tell(transaction, { workspaceId: record.workspaceId, byId: record.byId, news });
      });
    },
  };
}

async function write(transaction: Transaction, rows: PublishedRows, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { workspaceId, context, published, added, updated, removedIds, schemas, subscriptions, audit } = rows;
  const { id: contextId, version, publishedAt: at } = context;
  await writeContext(transaction, rows);
  await transaction.publishedContext.create({
    data: {
      ...{ contextId, version, at, bytes, byId: published.byId, byName: published.byName },
      ...{ note: published.note ?? null, overrideReason: published.overrideReason ?? null },
      goneAndBack: published.goneAndBack,
    },
  });
  await transaction.catalogMessage.createMany({
    data: added.map((row) => ({ ...row, workspaceId, contextId, createdAt: at, changedAt: at })),
  });
  for (const { id, ...row } of updated) {
    await transaction.catalogMessage.update({ where: { id }, data: { ...row, changedAt: at, removedAt: null } });
  }
  await transaction.catalogMessage.updateMany({ where: { id: { in: [...removedIds] } }, data: { removedAt: at } });
  await transaction.messageVersion.createMany({
    data: schemas.map((row) => ({ ...row, at, contextVersion: version })),
  });
  await transaction.catalogSubscription.deleteMany({ where: { contextId } });
  await transaction.catalogSubscription.createMany({
    data: subscriptions.map((row) => ({ ...row, workspaceId, contextId })),
  });
  await transaction.auditEntry.create({ data: toAuditRow(audit) });
}

/** The row is there already, with the change counted, unless this is the first version. */
async function writeContext(transaction: Transaction, { workspaceId, after, context }: PublishedRows): Promise<void> {
  const { id, ...columns } = context;
  if (after === 0) {
    const { catalogChanges: change } = await transaction.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    await transaction.catalogContext.create({ data: { ...context, workspaceId, change } });
    return;
  }
  const { count } = await transaction.catalogContext.updateMany({ where: { id, version: after }, data: columns });
  if (count === 0) throw new PublishedMeanwhile();
}

/** Undoes the transaction. */
class PublishedMeanwhile extends Error {}

/** A key of the tables is there already: of two who publish at once, this is the later one. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
