import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Publication } from '@lambdastorm/catalog';
import { MessageKind } from '@lambdastorm/contract';
import type { CompatibilityVerdict } from '@lambdastorm/schema';
import { z } from 'zod';
import type { PrismaClient } from '../database/Database.ts';
import type {
  CatalogWorkspace,
  ContextEntry,
  MessageEntry,
  PublicationEntry,
  SchemaEntry,
  SchemaStep,
  SubscriptionEntry,
} from './CatalogEntries.ts';
import type { CatalogReadRepository } from './CatalogReadRepository.ts';
import { slicesOf } from './slicesOf.ts';
import { toMode } from './toMode.ts';

type Row<Model extends 'catalogContext' | 'catalogMessage' | 'catalogSubscription' | 'messageVersion'> = NonNullable<
  Awaited<ReturnType<PrismaClient[Model]['findFirst']>>
>;

type StepFilter = Pick<
  NonNullable<NonNullable<Parameters<PrismaClient['messageVersion']['findMany']>[0]>['where']>,
  'OR'
>;

const decompress = promisify(gunzip);
const verdict = z.enum(['compatible', 'breaking', 'unknown']);
/** So many contexts are read at once. */
const atOnce = 20;
/** Databases take some thousand parameters in a query. */
const idsAtOnce = 1000;
const workspaceOnly = { select: { id: true, name: true, isPublic: true, mode: true, catalogChanges: true } } as const;
const stepOnly = {
  select: { messageId: true, version: true, revision: true, contextVersion: true, at: true },
} as const;

export function prismaCatalogReadRepository(client: PrismaClient): CatalogReadRepository {
  async function readSteps(messageIds: readonly string[], only: StepFilter): Promise<SchemaStep[]> {
    const steps: SchemaStep[] = [];
    for (const ids of slicesOf(messageIds, idsAtOnce)) {
      const where = { messageId: { in: [...ids] }, ...only };
      steps.push(...(await client.messageVersion.findMany({ where, ...stepOnly })));
    }
    return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || a.contextVersion - b.contextVersion);
  }

  return {
    async listWorkspaces() {
      const where = { catalogChanges: { gt: 0 } };
      return (await client.workspace.findMany({ where, ...workspaceOnly, orderBy: { id: 'asc' } })).map(toWorkspace);
    },
    async findWorkspace(id) {
      const row = await client.workspace.findUnique({ where: { id }, ...workspaceOnly });
      return row === null ? undefined : toWorkspace(row);
    },
    async listChanged(workspaceId, afterChange) {
      const contexts = await client.catalogContext.findMany({ where: { workspaceId, change: { gt: afterChange } } });
      const [messages, subscriptions]: [MessageEntry[], SubscriptionEntry[]] = [[], []];
      // A whole catalog at once would hold up everybody else.
      for (const some of slicesOf(contexts, atOnce)) {
        const where = { contextId: { in: some.map(({ id }) => id) } };
        const rows = await client.catalogMessage.findMany({
          ...{ where, omit: { folded: true } },
          orderBy: [{ kind: 'asc' }, { wireName: 'asc' }],
        });
        for (const row of rows) messages.push(toMessage(row));
        const taken = await client.catalogSubscription.findMany({
          ...{ where, orderBy: [{ source: 'asc' }, { kind: 'asc' }, { wireName: 'asc' }] },
        });
        for (const row of taken) subscriptions.push(toSubscription(row));
      }
      return { contexts: contexts.map(toContext), messages, subscriptions };
    },
    async findPublication(contextId, version) {
      const where = { contextId_version: { contextId, version } };
      const row = await client.publishedContext.findUnique({ where, select: { bytes: true } });
      return row === null ? undefined : parse(row.bytes);
    },
    async readLatest(contexts) {
      const latest = new Map<string, Publication>();
      for (const some of slicesOf(contexts, atOnce)) {
        const rows = await client.publishedContext.findMany({
          where: { OR: some.map(({ id, version }) => ({ contextId: id, version })) },
          select: { contextId: true, bytes: true },
        });
        for (const { contextId, bytes } of rows) latest.set(contextId, await parse(bytes));
      }
      return latest;
    },
    async listPublications(contextIds, take) {
      const rows = await client.publishedContext.findMany({
        ...{ where: { contextId: { in: [...contextIds] } }, omit: { bytes: true, byId: true }, take },
        orderBy: [{ at: 'desc' }, { contextId: 'asc' }, { version: 'desc' }],
      });
      return rows.map(
        ({ note, overrideReason, goneAndBack, ...row }): PublicationEntry => ({
          ...{ ...row, note: note ?? undefined, overrideReason: overrideReason ?? undefined },
          goneAndBack: JSON.parse(goneAndBack),
        }),
      );
    },
    listSteps: (messageIds) => readSteps(messageIds, {}),
    listLaterSteps: (messageIds) => readSteps(messageIds, { OR: [{ version: { gt: 1 } }, { revision: { gt: 1 } }] }),
    async listSchemas(messageId) {
      const rows = await client.messageVersion.findMany({
        where: { messageId },
        orderBy: [{ version: 'desc' }, { revision: 'desc' }],
      });
      return rows.map(toSchema);
    },
  };
}

async function parse(bytes: Uint8Array): Promise<Publication> {
  return JSON.parse((await decompress(bytes)).toString('utf8'));
}

function toWorkspace({ mode, ...row }: Omit<CatalogWorkspace, 'mode'> & { readonly mode: string }): CatalogWorkspace {
  return { ...row, mode: toMode(mode) ?? 'BACKWARD' };
}

function toContext({ workspaceId: _, mode, summary, ...row }: Row<'catalogContext'>): ContextEntry {
  return { ...row, mode: toMode(mode), summary: JSON.parse(summary) };
}

type MessageRow = Omit<Row<'catalogMessage'>, 'folded'>;

function toMessage({ workspaceId: _, createdAt: __, ...row }: MessageRow): MessageEntry {
  const { kind, removedAt, deprecatedAt, retiresAt, deprecation } = row;
  return {
    ...row,
    kind: MessageKind.parse(kind),
    ...{ removedAt: removedAt ?? undefined, deprecatedAt: deprecatedAt ?? undefined },
    ...{ retiresAt: retiresAt ?? undefined, deprecation: deprecation ?? undefined },
  };
}

function toSubscription(row: Row<'catalogSubscription'>): SubscriptionEntry {
  const { contextId, source, kind, wireName, fields, needs } = row;
  return {
    ...{ contextId, source, kind: MessageKind.parse(kind), wireName },
    ...{ fields: JSON.parse(fields), needs: JSON.parse(needs) },
  };
}

function toSchema({ schema, backward, forward, changes, ...row }: Row<'messageVersion'>): SchemaEntry {
  return {
    ...{ ...row, schema: JSON.parse(schema), changes: JSON.parse(changes) },
    ...{ backward: toVerdict(backward), forward: toVerdict(forward) },
  };
}

function toVerdict(text: string): CompatibilityVerdict | undefined {
  return text === '' ? undefined : verdict.parse(text);
}
