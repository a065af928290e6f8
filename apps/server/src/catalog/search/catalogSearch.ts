import type { PublishedTerm } from '@lambdastorm/catalog';
import type { CatalogSearch as CatalogSearchDto, CatalogSearchQuery } from '@lambdastorm/contract';
import { type ContextEntry, type MessageEntry, statusOf } from '../CatalogEntries.ts';
import type { Catalogs } from '../catalogs.ts';
import { toContextSummary, toMessageSummary } from '../pages/summaries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { hasAll, rankOf, ranks } from './searchedMessage.ts';
import { emptyIndex, renewIndex, type SearchIndex } from './searchIndex.ts';
import { askedWords } from './searchWords.ts';

/** Finds things in catalogs. */
export interface CatalogSearch {
  find(catalog: WorkspaceCatalog, query: CatalogSearchQuery, now: Date): Promise<CatalogSearchDto>;
}

const most = 50;

/** All of a catalog is looked through each time: thousands of messages take milliseconds (ADR 24). */
export function createCatalogSearch(catalogs: Pick<Catalogs, 'readLatest'>): CatalogSearch {
  const indexes = new Map<string, Promise<SearchIndex>>();

  /** Those who ask at the same time wait for one another, so that each change is taken up once. */
  async function indexOf(catalog: WorkspaceCatalog): Promise<SearchIndex> {
    const known = indexes.get(catalog.workspaceId) ?? Promise.resolve(emptyIndex);
    const renewed = known.then((index) => takeUp(index, catalog));
    indexes.set(catalog.workspaceId, renewed);
    try {
      return await renewed;
    } catch (error) {
      if (indexes.get(catalog.workspaceId) === renewed) indexes.delete(catalog.workspaceId);
      throw error;
    }
  }

  async function takeUp(index: SearchIndex, catalog: WorkspaceCatalog): Promise<SearchIndex> {
    if (index.change >= catalog.change) return index;
    const changed = catalog.contexts.filter(({ change }) => change > index.change);
    const publications = await catalogs.readLatest(changed);
    return renewIndex(
      index,
      catalog,
      changed.flatMap((context, place) => {
        const publication = publications[place];
        return publication === undefined ? [] : [{ context, publication }];
      }),
    );
  }

  return {
    async find(catalog, query, now) {
      const index = await indexOf(catalog);
      const words = askedWords(query.q);
      const messages = findMessages(index, words, (message) => isWanted(message, query, catalog, now));
      return {
        messages: messages.slice(0, most).map((message) => toMessageSummary(message, catalog, now)),
        ...(words.length === 0 ? { contexts: [], terms: [] } : findBeside(words, query, { catalog, index })),
        messageCount: messages.length,
      };
    },
  };
}

/** The best first; those that are equally good by name. */
function findMessages(
  { messages }: SearchIndex,
  words: readonly string[],
  isAllowed: (message: MessageEntry) => boolean,
): MessageEntry[] {
  const byRank = Map.groupBy(
    messages.filter(({ message }) => isAllowed(message)),
    ({ searched }) => rankOf(searched, words),
  );
  return ranks.flatMap((rank) => (byRank.get(rank) ?? []).map(({ message }) => message));
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
  { catalog, index }: { readonly catalog: WorkspaceCatalog; readonly index: SearchIndex },
): Pick<CatalogSearchDto, 'contexts' | 'terms'> {
  if (kind !== undefined || status !== undefined || personal !== undefined) return { contexts: [], terms: [] };
  const contexts = catalog.contexts.filter(
    (context) =>
      (source === undefined || context.source === source) && (team === undefined || context.summary.team === team),
  );
  return {
    contexts: contexts
      .filter(({ id }) => hasAll(index.byContextId.get(id)?.text ?? '', words))
      .slice(0, most)
      .map(toContextSummary),
    terms: contexts
      .flatMap((context) =>
        (index.byContextId.get(context.id)?.terms ?? [])
          .filter(({ text }) => hasAll(text, words))
          .map(({ term }) => toFoundTerm(term, context)),
      )
      .slice(0, most),
  };
}

function toFoundTerm(
  { word, definition }: PublishedTerm,
  { source, name }: ContextEntry,
): CatalogSearchDto['terms'][number] {
  return { word, source, contextName: name, ...(definition === undefined ? {} : { definition }) };
}
