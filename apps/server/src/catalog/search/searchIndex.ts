import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Publication, PublishedTerm } from '@lambdastorm/catalog';
import { type ContextEntry, type MessageEntry, messageKey } from '../CatalogEntries.ts';
import { compare, type WorkspaceCatalog } from '../WorkspaceCatalog.ts';
import { fieldsIn } from './fieldsIn.ts';
import { type SearchedMessage, spaced, toSearchedMessage } from './searchedMessage.ts';

/** What of a catalog is searched. */
export interface SearchIndex {
  /** The number of changes that it has seen. */
  readonly change: number;
  readonly byContextId: ReadonlyMap<string, SearchedContext>;
  /** Of all contexts, by name. */
  readonly messages: readonly FoundMessage[];
}

interface FoundMessage {
  readonly message: MessageEntry;
  readonly searched: SearchedMessage;
}

interface SearchedContext {
  readonly messages: readonly FoundMessage[];
  readonly text: string;
  readonly terms: readonly { readonly term: PublishedTerm; readonly text: string }[];
}

export const emptyIndex: SearchIndex = { change: -1, byContextId: new Map(), messages: [] };

/** The index after contexts have changed, with their last versions. Others have their turn between any two of them. */
export async function renewIndex(
  before: SearchIndex,
  catalog: WorkspaceCatalog,
  changed: readonly { readonly context: ContextEntry; readonly publication: Publication }[],
): Promise<SearchIndex> {
  const byContextId = new Map(before.byContextId);
  for (const { context, publication } of changed) {
    byContextId.set(context.id, toSearchedContext(context, publication, catalog.messagesOf.get(context.id) ?? []));
    await othersTurn();
  }
  const messages = [...byContextId.values()].flatMap((context) => context.messages);
  messages.sort(
    ({ message: a }, { message: b }) =>
      compare(a.name, b.name) || compare(a.wireName, b.wireName) || compare(a.id, b.id),
  );
  return { change: catalog.change, byContextId, messages };
}

function toSearchedContext(
  { source, name: contextName, summary }: ContextEntry,
  publication: Publication,
  messages: readonly MessageEntry[],
): SearchedContext {
  const schemas = new Map(publication.messages.map((each) => [messageKey({ ...each, source }), each.schema]));
  const { team = '', purpose = '' } = summary;
  return {
    messages: messages.map((message) => {
      const fields = fieldsIn(schemas.get(messageKey({ ...message, source })));
      return { message, searched: toSearchedMessage({ ...message, fields, owner: `${contextName} ${team}` }) };
    }),
    text: spaced([contextName, source, team, purpose].join(' ')),
    terms: publication.terms.map((term) => ({
      term,
      text: spaced([term.word, ...term.synonyms, term.definition ?? ''].join(' ')),
    })),
  };
}
