import type { PublishedTerm } from '@lambdastorm/catalog';
import type { CatalogSearch as CatalogSearchDto, CatalogSearchQuery } from '@lambdastorm/contract';
import { type ContextEntry, type MessageEntry, statusOf } from '../CatalogEntries.ts';
import type { CatalogDigest, CatalogDigests } from '../digests/catalogDigests.ts';
import { toContextSummary, toMessageSummary } from '../pages/summaries.ts';
import type { WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { hasAll, rankOf, ranks } from './searchedMessage.ts';
import { askedWords } from './searchWords.ts';

/** Finds things in catalogs. */
export interface CatalogSearch {
  find(catalog: WorkspaceCatalog, query: CatalogSearchQuery, now: Date): Promise<CatalogSearchDto>;
}

const most = 50;

/** All of a catalog is looked through each time: thousands of messages take milliseconds (ADR 24). */
export function createCatalogSearch(digests: CatalogDigests): CatalogSearch {
  return {
    async find(catalog, query, now) {
      const digest = await digests.get(catalog);
      const words = askedWords(query.q);
      const messages = findMessages(digest, words, (message) => isWanted(message, query, catalog, now));
      return {
        messages: messages.slice(0, most).map((message) => toMessageSummary(message, catalog, now)),
        ...(words.length === 0 ? { contexts: [], terms: [] } : findBeside(words, query, { catalog, digest })),
        messageCount: messages.length,
      };
    },
  };
}

/** The best first; those that are equally good by name. */
function findMessages(
  { messages }: CatalogDigest,
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
  { catalog, digest }: { readonly catalog: WorkspaceCatalog; readonly digest: CatalogDigest },
): Pick<CatalogSearchDto, 'contexts' | 'terms'> {
  if (kind !== undefined || status !== undefined || personal !== undefined) return { contexts: [], terms: [] };
  const contexts = catalog.contexts.filter(
    (context) =>
      (source === undefined || context.source === source) && (team === undefined || context.summary.team === team),
  );
  return {
    contexts: contexts
      .filter(({ id }) => hasAll(digest.byContextId.get(id)?.text ?? '', words))
      .slice(0, most)
      .map(toContextSummary),
    terms: contexts
      .flatMap((context) =>
        (digest.byContextId.get(context.id)?.terms ?? [])
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
