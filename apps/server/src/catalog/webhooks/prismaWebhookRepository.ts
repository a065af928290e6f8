import type { PrismaClient } from '../../database/Database.ts';
import { toAuditRow } from '../../members/toAuditRow.ts';
import type { StoredDelivery, StoredWebhook, WebhookRepository } from './WebhookRepository.ts';

type Row<Model extends 'webhook' | 'webhookDelivery'> = NonNullable<
  Awaited<ReturnType<PrismaClient[Model]['findFirst']>>
>;

const stoppedProblem = 'The webhook was stopped before it was sent.';
const latestFirst = [{ at: 'desc' as const }, { id: 'asc' as const }];

export function prismaWebhookRepository(client: PrismaClient): WebhookRepository {
  return {
    async list(workspaceId) {
      const rows = await client.webhook.findMany({
        ...{ where: { workspaceId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] },
      });
      return rows.map(toWebhook);
    },
    async find(id) {
      const row = await client.webhook.findUnique({ where: { id } });
      return row === null ? undefined : toWebhook(row);
    },
    async add({ sources, stopped: _, failingSince: __, ...row }, record) {
      await client.$transaction([
        client.webhook.create({ data: { ...row, sources: JSON.stringify(sources) } }),
        client.auditEntry.create({ data: toAuditRow(record) }),
      ]);
    },
    async setSources(id, sources, record) {
      await client.$transaction([
        client.webhook.updateMany({ where: { id }, data: { sources: JSON.stringify(sources) } }),
        client.auditEntry.create({ data: toAuditRow(record) }),
      ]);
    },
    async setStopped(id, stopped, record) {
      const data = { stoppedAt: stopped?.at ?? null, stoppedWhy: stopped?.why ?? null, failingSince: null };
      await client.$transaction([
        client.webhook.updateMany({ where: { id }, data }),
        ...(stopped === undefined
          ? []
          : [
              client.webhookDelivery.updateMany({
                where: { webhookId: id, status: 'waiting' },
                data: { status: 'failed', problem: stoppedProblem },
              }),
            ]),
        ...(record === undefined ? [] : [client.auditEntry.create({ data: toAuditRow(record) })]),
      ]);
    },
    async setFailingSince(id, since) {
      await client.webhook.updateMany({ where: { id }, data: { failingSince: since ?? null } });
    },
    async remove(id, record) {
      await client.$transaction([
        client.webhook.deleteMany({ where: { id } }),
        client.webhookDelivery.deleteMany({ where: { webhookId: id } }),
        client.auditEntry.create({ data: toAuditRow(record) }),
      ]);
    },

    async listDeliveries(webhookId, take) {
      const rows = await client.webhookDelivery.findMany({ where: { webhookId }, orderBy: latestFirst, take });
      return rows.map(toDelivery);
    },
    async addDelivery(webhookId, event, at) {
      await client.webhookDelivery.create({ data: { ...event, webhookId, at, nextAt: at, status: 'waiting' } });
    },
    async sendAgain(webhookId, id, nextAt) {
      const { count } = await client.webhookDelivery.updateMany({
        where: { id, webhookId, status: { not: 'waiting' } },
        data: { status: 'waiting', attempts: 0, nextAt },
      });
      return count > 0;
    },
    async claim(now, until) {
      const row = await client.webhookDelivery.findFirst({
        where: { status: 'waiting', nextAt: { lte: now } },
        orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
      });
      if (row === null) return undefined;
      const { id, nextAt, attempts } = row;
      // The condition and the lease are one statement: of two processes that found it, one has it.
      const { count } = await client.webhookDelivery.updateMany({
        where: { id, status: 'waiting', nextAt, attempts },
        data: { nextAt: until, attempts: attempts + 1 },
      });
      if (count > 0) return toDelivery({ ...row, nextAt: until, attempts: attempts + 1 });
      return this.claim(now, until);
    },
    async settle({ id, attempts }, { answerCode = null, problem = null, ...outcome }) {
      await client.webhookDelivery.updateMany({
        where: { id, status: 'waiting', attempts },
        data: { ...outcome, answerCode, problem },
      });
    },
    async forgetOldest(webhookId, most) {
      const settled = { webhookId, status: { not: 'waiting' } };
      const surplus = await client.webhookDelivery.findMany({
        ...{ where: settled, orderBy: latestFirst, skip: most, take: most, select: { id: true } },
      });
      if (surplus.length === 0) return;
      await client.webhookDelivery.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
    },
  };
}

function toWebhook({ sources, failingSince, stoppedAt, stoppedWhy, ...row }: Row<'webhook'>): StoredWebhook {
  const why = stoppedWhy === 'gone' || stoppedWhy === 'failing' ? stoppedWhy : 'byHand';
  return {
    ...{ ...row, sources: JSON.parse(sources), failingSince: failingSince ?? undefined },
    stopped: stoppedAt === null ? undefined : { at: stoppedAt, why },
  };
}

function toDelivery({ status, triedAt, answerCode, problem, ...row }: Row<'webhookDelivery'>): StoredDelivery {
  return {
    ...{ ...row, status: status === 'delivered' || status === 'failed' ? status : 'waiting' },
    ...{ triedAt: triedAt ?? undefined, answerCode: answerCode ?? undefined, problem: problem ?? undefined },
  };
}
