import type { Publication } from '@lambdastorm/catalog';
import type { CatalogSearch as CatalogSearchDto, CatalogSearchQuery } from '@lambdastorm/contract';
import { type ContextEntry, type MessageEntry, messageKey, statusOf } from '../CatalogEntries.ts';
import type { Catalogs } from '../catalogs.ts';
import { toContextSummary, toMessageSummary } from '../pages/summaries.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { fieldsIn } from './fieldsIn.ts';
import { createMessageIndex, type MessageDocument, type MessageIndex } from './messageIndex.ts';
import { askedWords, wordsOf } from './searchWords.ts';

/** Finds things in catalogs. */
export interface CatalogSearch {
  find(catalog: WorkspaceCatalog, query: CatalogSearchQuery, now: Date): Promise<CatalogSearchDto>;
}

/** What is kept of a catalog to be searched. */
interface Index {
  /** The number of changes that it has seen. */
  change: number;
  readonly messages: MessageIndex;
  readonly byContextId: Map<string, IndexedContext>;
}

interface IndexedContext {
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly terms: readonly { readonly term: Publication['terms'][number]; readonly words: readonly string[] }[];
}

const most = 50;

export function createCatalogSearch(catalogs: Pick<Catalogs, 'readLatest'>): CatalogSearch {
  const indexes = new Map<string, Promise<Index>>();

  /** Those who ask at the same time wait for one another, so that each change is taken up once. */
  async function indexOf(catalog: WorkspaceCatalog): Promise<Index> {
    const known = indexes.get(catalog.workspaceId) ?? Promise.resolve(emptyIndex());
    const renewed = known.then((index) => takeUp(index, catalog));
    indexes.set(catalog.workspaceId, renewed);
    try {
      return await renewed;
    } catch (error) {
      if (indexes.get(catalog.workspaceId) === renewed) indexes.delete(catalog.workspaceId);
      throw error;
    }
  }

  async function takeUp(index: Index, catalog: WorkspaceCatalog): Promise<Index> {
    if (index.change >= catalog.change) return index;
    const changed = catalog.contexts.filter(({ change }) => change > index.change);
    const publications = await catalogs.readLatest(changed);
    for (const [place, context] of changed.entries()) {
      const publication = publications[place];
      if (publication === undefined) continue;
      index.messages.remove(index.byContextId.get(context.id)?.keys ?? []);
      const documents = toDocuments(context, publication, catalog.messagesOf.get(context.id) ?? []);
      await index.messages.add(documents);
      index.byContextId.set(context.id, toIndexed(context, publication, documents));
    }
    index.change = catalog.change;
    return index;
  }

  return {
    async find(catalog, query, now) {
      const index = await indexOf(catalog);
      const words = askedWords(query.q);
      const keys = words.length === 0 ? byName(catalog) : index.messages.find(query.q);
      const messages = keys
        .flatMap((key) => catalog.messageByKey.get(key) ?? [])
        .filter((message) => isWanted(message, query, catalog, now));
      return {
        messages: messages.slice(0, most).map((message) => toMessageSummary(message, catalog, now)),
        ...(words.length === 0 ? { contexts: [], terms: [] } : findBeside(words, query, { catalog, index })),
        messageCount: messages.length,
      };
    },
  };
}

function emptyIndex(): Index {
  return { change: -1, messages: createMessageIndex(), byContextId: new Map() };
}

function toDocuments(
  { source, name: contextName, summary }: ContextEntry,
  { messages, canvas }: Publication,
  records: readonly MessageEntry[],
): MessageDocument[] {
  const schemaOf = new Map(messages.map((message) => [messageKey({ ...message, source }), message.schema]));
  return records.map(({ kind, wireName, name, description }) => {
    const id = messageKey({ source, kind, wireName });
    const owner = [contextName, summary.team ?? canvas.team ?? ''].join(' ');
    return { id, name, wireName, fields: fieldsIn(schemaOf.get(id)).join(' '), owner, description };
  });
}

function toIndexed(
  { source, name, summary }: ContextEntry,
  { terms }: Publication,
  documents: readonly MessageDocument[],
): IndexedContext {
  return {
    keys: documents.map(({ id }) => id),
    words: wordsOf([name, source, summary.team ?? '', summary.purpose ?? ''].join(' ')),
    terms: terms.map((term) => ({
      term,
      words: wordsOf([term.word, ...term.synonyms, term.definition ?? ''].join(' ')),
    })),
  };
}

function byName({ messageByKey }: WorkspaceCatalog): string[] {
  return [...messageByKey]
    .sort(([a, first], [b, second]) => compare(first.name, second.name) || compare(a, b))
    .map(([key]) => key);
}

function isWanted(
  message: MessageEntry,
  { kind, source, status, team, personal }: CatalogSearchQuery,
  { contextById }: WorkspaceCatalog,
  now: Date,
): boolean {
  const context = contextById.get(message.contextId);
  return (
    (kind === undefined || message.kind === kind) &&
    (source === undefined || context?.source === source) &&
    (status === undefined || statusOf(message, now) === status) &&
    (team === undefined || context?.summary.team === team) &&
    (personal === undefined || message.isPersonal === (personal === 'yes'))
  );
}

/** Contexts and terms that have all the words; filters that are about messages alone leave them out. */
function findBeside(
  words: readonly string[],
  { kind, status, personal, source, team }: CatalogSearchQuery,
  { catalog, index }: { readonly catalog: WorkspaceCatalog; readonly index: Index },
): Pick<CatalogSearchDto, 'contexts' | 'terms'> {
  if (kind !== undefined || status !== undefined || personal !== undefined) return { contexts: [], terms: [] };
  const hasAll = (texts: readonly string[]): boolean =>
    words.every((word) => texts.some((text) => text.startsWith(word)));
  const contexts = catalog.contexts.filter(
    (context) =>
      (source === undefined || context.source === source) && (team === undefined || context.summary.team === team),
  );
  return {
    contexts: contexts
      .filter(({ id }) => hasAll(index.byContextId.get(id)?.words ?? []))
      .slice(0, most)
      .map(toContextSummary),
    terms: contexts
      .flatMap((context) =>
        (index.byContextId.get(context.id)?.terms ?? [])
          .filter(({ words: said }) => hasAll(said))
          .map(({ term }) => toFoundTerm(term, context)),
      )
      .slice(0, most),
  };
}

function toFoundTerm(
  { word, definition }: Publication['terms'][number],
  { source, name }: ContextEntry,
): CatalogSearchDto['terms'][number] {
  return { word, source, contextName: name, ...(definition === undefined ? {} : { definition }) };
}
