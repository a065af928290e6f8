import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Consumer, namesByNote, type Publication, publicationDigest } from '@lambdastorm/catalog';
import { MessageKind } from '@lambdastorm/contract';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { PrismaClient } from '../../database/Database.ts';
import type { StoredSummary } from '../CatalogEntries.ts';
import { toMode } from '../toMode.ts';
import type { StoredContext, StoredMessage } from './StoredContext.ts';

type Row<Model extends 'catalogContext' | 'catalogMessage' | 'messageVersion'> = NonNullable<
  Awaited<ReturnType<PrismaClient[Model]['findFirst']>>
>;
type ContextRow = Row<'catalogContext'> & { readonly isOrphan: boolean };
type MessageRow = Omit<Row<'catalogMessage'>, 'folded'>;
type SchemaRow = Pick<Row<'messageVersion'>, 'messageId' | 'version' | 'revision' | 'schema'>;

const decompress = promisify(gunzip);
/** Databases take some thousand parameters in a query. */
const idsAtOnce = 1000;

/** What was published from a board, and what of its workspace was published from boards that are no more. */
export async function readKnownContexts(
  client: PrismaClient,
  { workspaceId, boardId }: { readonly workspaceId: string; readonly boardId: string },
  now: Date,
): Promise<StoredContext[]> {
  const orphanIds = await listOrphans(client, workspaceId, boardId);
  const rows = await client.catalogContext.findMany({
    where: { workspaceId, OR: [{ boardId }, { id: { in: orphanIds.slice(0, idsAtOnce) } }] },
    orderBy: { source: 'asc' },
  });
  const contexts: StoredContext[] = [];
  for (const row of rows) {
    contexts.push(await readContext(client, { ...row, isOrphan: row.boardId !== boardId }, now));
  }
  return contexts;
}

async function listOrphans(client: PrismaClient, workspaceId: string, boardId: string): Promise<string[]> {
  const elsewhere = await client.catalogContext.findMany({
    where: { workspaceId, boardId: { not: boardId } },
    select: { id: true, boardId: true },
  });
  const boardIds = [...new Set(elsewhere.map((context) => context.boardId))];
  const living = new Set<string>();
  for (let start = 0; start < boardIds.length; start += idsAtOnce) {
    const where = { id: { in: boardIds.slice(start, start + idsAtOnce) } };
    for (const { id } of await client.board.findMany({ where, select: { id: true } })) living.add(id);
  }
  return elsewhere.filter((context) => !living.has(context.boardId)).map(({ id }) => id);
}

async function readContext(client: PrismaClient, row: ContextRow, now: Date): Promise<StoredContext> {
  const { id, workspaceId, source, name, version, boardId, frameId, publishedAt, isOrphan } = row;
  const mode = toMode(row.mode) ?? (await modeOf(client, workspaceId));
  const last = await readPublication(client, id, version);
  const messages = await client.catalogMessage.findMany({ where: { contextId: id }, omit: { folded: true } });
  const schemas = await listSchemas(client, messages, mode);
  const { publishedBy }: StoredSummary = JSON.parse(row.summary);
  const names = new Map(last.messages.map(({ elementId, wireName }) => [elementId, wireName] as const));
  return {
    ...{ id, contextId: frameId, source, name, mode, version, boardId, publishedAt, publishedBy },
    ...(isOrphan ? { isOrphan } : {}),
    ...{ digest: publicationDigest(last), wireNames: namesByNote(last.model, names) },
    messages: messages.map((message) => toMessage(message, schemas.get(message.id) ?? [], now)),
    consumers: await listConsumers(client, row),
  };
}

async function modeOf(client: PrismaClient, id: string): Promise<CompatibilityMode> {
  return toMode((await client.workspace.findUnique({ where: { id } }))?.mode) ?? 'BACKWARD';
}

async function readPublication(client: PrismaClient, contextId: string, version: number): Promise<Publication> {
  const { bytes } = await client.publishedContext.findUniqueOrThrow({
    where: { contextId_version: { contextId, version } },
    select: { bytes: true },
  });
  return JSON.parse((await decompress(bytes)).toString('utf8'));
}

/** Of each message those that its mode asks about, the oldest first: all of them, or those of its last version. */
async function listSchemas(
  client: PrismaClient,
  messages: readonly MessageRow[],
  mode: CompatibilityMode,
): Promise<ReadonlyMap<string, readonly SchemaRow[]>> {
  const versions = [...new Set(messages.map(({ version }) => version))];
  const rows: SchemaRow[] = [];
  for (let start = 0; start < messages.length; start += idsAtOnce) {
    const messageId = { in: messages.slice(start, start + idsAtOnce).map(({ id }) => id) };
    const where = mode.endsWith('_TRANSITIVE') ? { messageId } : { messageId, version: { in: versions } };
    rows.push(
      ...(await client.messageVersion.findMany({
        ...{ where, select: { messageId: true, version: true, revision: true, schema: true } },
        orderBy: [{ version: 'asc' }, { revision: 'asc' }],
      })),
    );
  }
  return Map.groupBy(rows, ({ messageId }) => messageId);
}

function toMessage(row: MessageRow, schemas: readonly SchemaRow[], now: Date): StoredMessage {
  const { id, kind, wireName, name, description, removedAt, deprecatedAt, retiresAt, deprecation: reason } = row;
  const isRetired = deprecatedAt !== null && retiresAt !== null && retiresAt <= now;
  return {
    ...{ id, kind: MessageKind.parse(kind), wireName, name },
    ...(description === '' ? {} : { description }),
    ...(isRetired ? { isRetired } : {}),
    ...(removedAt === null ? {} : { isRemoved: true }),
    schemas: schemas.map(({ version, schema }) => ({ version, schema: JSON.parse(schema) })),
    revision: schemas.at(-1)?.revision ?? 0,
    deprecation:
      deprecatedAt === null
        ? undefined
        : { at: deprecatedAt, retiresAt: retiresAt ?? undefined, reason: reason ?? undefined },
  };
}

async function listConsumers(client: PrismaClient, { id, workspaceId, source }: ContextRow): Promise<Consumer[]> {
  const rows = await client.catalogSubscription.findMany({
    where: { workspaceId, source, contextId: { not: id } },
    orderBy: [{ contextId: 'asc' }, { kind: 'asc' }, { wireName: 'asc' }],
  });
  const ids = [...new Set(rows.map(({ contextId }) => contextId))].slice(0, idsAtOnce);
  const contexts = await client.catalogContext.findMany({ where: { id: { in: ids } } });
  const contextById = new Map(contexts.map((context) => [context.id, context] as const));
  const consumers = rows.flatMap(({ contextId, kind, wireName, fields }) => {
    const consumer = contextById.get(contextId);
    if (consumer === undefined) return [];
    const { source: own, name } = consumer;
    return [{ source: own, name, kind: MessageKind.parse(kind), wireName, fields: JSON.parse(fields) }];
  });
  // In an order that says nothing about when somebody came.
  return consumers.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}
