import {
  type ContextFlow,
  type ContextLineage,
  type Publication,
  type PublishedTerm,
  readFlow,
  readLineage,
} from '@lambdastorm/catalog';
import { type ContextEntry, type MessageEntry, messageKey } from '../CatalogEntries.ts';
import { fieldsIn } from '../search/fieldsIn.ts';
import { type SearchedMessage, spaced, toSearchedMessage } from '../search/searchedMessage.ts';

/** What is kept of the last version of a context for questions that go through a whole catalog: no schemas, no model. */
export interface ContextDigest {
  readonly messages: readonly DigestedMessage[];
  /** What the context itself is found by. */
  readonly text: string;
  readonly terms: readonly { readonly term: PublishedTerm; readonly text: string }[];
  readonly flow: ContextFlow;
  readonly lineage: ContextLineage;
}

export interface DigestedMessage {
  readonly message: MessageEntry;
  readonly searched: SearchedMessage;
}

export function toContextDigest(
  { source, name: contextName, summary }: ContextEntry,
  publication: Publication,
  messages: readonly MessageEntry[],
): ContextDigest {
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
    flow: readFlow(publication),
    lineage: readLineage(publication),
  };
}
