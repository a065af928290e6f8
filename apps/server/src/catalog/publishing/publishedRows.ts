import type { ContextDraft, MessageComparison, PublishedMessage } from '@lambdastorm/catalog';
import type { CatalogNews, CatalogPublication } from '@lambdastorm/contract';
import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { fold } from '../../library/TextRepository.ts';
import type { AuditRecord } from '../../members/Grant.ts';

import type { StoredSummary } from '../CatalogEntries.ts';
import { newsOfPublication } from '../news/newsOfPublication.ts';
import type { StoredContext, StoredMessage } from './StoredContext.ts';

/** Everything that one publication stores. */
export interface PublishedRows {
  readonly workspaceId: string;
  /** The version that it follows; 0: none. */
  readonly after: number;
  readonly context: {
    readonly id: string;
    readonly source: string;
    readonly name: string;
    readonly boardId: string;
    readonly frameId: string;
    readonly version: number;
    readonly publishedAt: Date;
    readonly summary: string;
  };
  readonly published: {
    readonly byId: string;
    readonly byName: string;
    readonly note: string | undefined;
    readonly overrideReason: string | undefined;
    readonly goneAndBack: string;
    /** The publication as JSON. */
    readonly text: string;
  };
  readonly added: readonly (MessageRow & { readonly id: string })[];
  readonly updated: readonly (MessageRow & { readonly id: string })[];
  readonly removedIds: readonly string[];
  readonly schemas: readonly SchemaRow[];
  readonly subscriptions: readonly SubscriptionRow[];
  readonly audit: AuditRecord;
  /** What it tells to those who depend on it. */
  readonly news: CatalogNews;
}

interface MessageRow {
  readonly kind: string;
  readonly wireName: string;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly isPersonal: boolean;
  readonly folded: string;
}

interface SchemaRow {
  readonly messageId: string;
  readonly version: number;
  readonly revision: number;
  readonly schema: string;
  readonly backward: string;
  readonly forward: string;
  readonly changes: string;
}

interface SubscriptionRow {
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
  readonly fields: string;
  readonly needs: string;
}

interface Occasion {
  readonly workspaceId: string;
  readonly boardId: string;
  readonly frameId: string;
  readonly at: Date;
  readonly byId: string;
  readonly byName: string;
  readonly note: string | undefined;
  readonly overrideReason: string | undefined;
  readonly newId: () => string;
}

/** What a draft becomes in the tables, beside what is there of its context. */
export function publishedRows(
  draft: ContextDraft,
  before: StoredContext | undefined,
  occasion: Occasion,
): PublishedRows {
  const { workspaceId, boardId, frameId, at, byId, byName, note, overrideReason, newId } = occasion;
  const { publication, comparison } = draft;
  const { source, messages, subscriptions, model } = publication;
  const messagesByKey = new Map(messages.map((each) => [keyOf(each), each] as const));
  const storedByKey = new Map(before?.messages.map((each) => [keyOf(each), each] as const));
  const compared = comparison.messages.map((each) => {
    const stored = storedByKey.get(keyOf(each));
    return { compared: each, stored, message: messagesByKey.get(keyOf(each)), id: stored?.id ?? newId() };
  });
  const differing = compared.filter(({ compared: { status } }) => status !== 'same');
  const rows = differing.flatMap(({ id, stored, compared: { version }, message }) =>
    message === undefined ? [] : [{ isNew: stored === undefined, row: { id, ...messageRow(message, version) } }],
  );
  const schemas = differing.flatMap(({ id, stored, compared: each, message }) =>
    message === undefined ? [] : schemaRow(id, message, each, stored),
  );
  const schemaById = new Map(
    schemas.map(({ messageId, version: number, revision }) => [messageId, { version: number, revision }] as const),
  );
  const idOf = new Map(differing.map(({ compared: each, id }) => [each, id] as const));
  const { version } = comparison;
  const nameById = new Map([...model.policies, ...model.readModels].map(({ id, name }) => [id, name] as const));
  return {
    ...{ workspaceId, after: before?.version ?? 0 },
    context: {
      ...{ id: before?.id ?? newId(), source, name: model.name, boardId, frameId, version, publishedAt: at },
      summary: JSON.stringify(summaryOf(publication, byName)),
    },
    published: {
      ...{ byId, byName, note, overrideReason, text: JSON.stringify(publication) },
      goneAndBack: JSON.stringify(goneAndBack(comparison.messages, storedByKey)),
    },
    added: rows.filter(({ isNew }) => isNew).map(({ row }) => row),
    updated: rows.filter(({ isNew }) => !isNew).map(({ row }) => row),
    removedIds: compared.filter(({ compared: { status } }) => status === 'removed').map(({ id }) => id),
    schemas,
    subscriptions: subscriptions.map(({ kind, wireName, fields, byIds, source: owner }) => ({
      ...{ source: owner, kind, wireName, fields: JSON.stringify(fields) },
      needs: JSON.stringify(byIds.flatMap((id) => nameById.get(id) ?? [])),
    })),
    audit: {
      ...{ id: newId(), at, workspaceId, boardId, what: 'published', byId, byName, role: undefined },
      ...{ aboutId: source, aboutName: `${model.name}, version ${version}` },
    },
    news: newsOfPublication({ draft, before, findNewSchema: (each) => schemaById.get(idOf.get(each) ?? '') }, occasion),
  };
}

/** What no schema tells later: which messages it took away, and which were away before it. */
function goneAndBack(
  compared: readonly MessageComparison[],
  storedByKey: ReadonlyMap<string, StoredMessage>,
): CatalogPublication['messages'] {
  return compared.flatMap((each): CatalogPublication['messages'] => {
    const { kind, wireName, status, isBreaking } = each;
    if (status === 'removed') return [{ kind, wireName, status, isBreaking }];
    const isBack = storedByKey.get(keyOf(each))?.isRemoved === true;
    return isBack ? [{ kind, wireName, status: 'added', isBreaking }] : [];
  });
}

function messageRow(message: PublishedMessage, version: number): MessageRow {
  const { kind, wireName, name, description = '', schema } = message;
  const { names, isPersonal } = lookInto(schema);
  const folded = fold([name, wireName, description, ...names].join('\n'));
  return { kind, wireName, name, description, version, isPersonal, folded };
}

/** None when it is the schema of before: a message that was removed and is back, or that is described otherwise. */
function schemaRow(
  messageId: string,
  { schema }: PublishedMessage,
  { version, status, backward, forward, changes }: MessageComparison,
  stored: StoredMessage | undefined,
): SchemaRow[] {
  const last = stored?.schemas.at(-1);
  const text = JSON.stringify(schema);
  if (status === 'described' || (last !== undefined && JSON.stringify(last.schema) === text)) return [];
  const row = { messageId, version, schema: text, changes: JSON.stringify(changes) };
  if (stored === undefined || last === undefined) return [{ ...row, revision: 1, backward: '', forward: '' }];
  return [{ ...row, revision: version === last.version ? stored.revision + 1 : 1, backward, forward }];
}

function summaryOf({ canvas, messages }: ContextDraft['publication'], publishedBy: string): StoredSummary {
  const count = (kind: string): number => messages.filter((message) => message.kind === kind).length;
  const { purpose, team, domain } = canvas;
  return {
    ...{ purpose, team, domain, publishedBy },
    counts: { command: count('command'), event: count('event'), readModel: count('readModel') },
  };
}

/** The names of all fields, each once, and whether some of it is personal data. */
function lookInto(schema: JsonObject): { readonly names: readonly string[]; readonly isPersonal: boolean } {
  const names = new Set<string>();
  let isPersonal = false;
  const waiting: JsonValue[] = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    waiting.push(...Object.values(part));
    if (Array.isArray(part)) continue;
    const { properties, 'x-personal-data': personal } = part as JsonObject;
    if (personal === true) isPersonal = true;
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) names.add(name);
  }
  return { names: [...names], isPersonal };
}

function keyOf({ kind, wireName }: { readonly kind: string; readonly wireName: string }): string {
  return `${kind} ${wireName}`;
}
