import type { CatalogSearch, MessageKind } from '@lambdastorm/contract';

/** Something that the search offers while one types. */
export interface SearchSuggestion {
  readonly key: string;
  readonly name: string;
  /** Where it belongs, or what it is. */
  readonly about: string;
  readonly to: SuggestionTarget;
}

/** Where something that was found has its page. */
export type SuggestionTarget =
  | { readonly type: 'message'; readonly source: string; readonly kind: MessageKind; readonly wireName: string }
  | { readonly type: 'context'; readonly source: string }
  | { readonly type: 'term'; readonly word: string };

const most = { messages: 8, contexts: 3, terms: 3 } as const;

/** The best of what was found: contexts, which are few, first; then messages; then words. */
export function toSuggestions({ messages, contexts, terms }: CatalogSearch): readonly SearchSuggestion[] {
  const words = [...new Map(terms.map((term) => [term.word, term] as const)).values()];
  return [
    ...contexts.slice(0, most.contexts).map(
      ({ source, name }): SearchSuggestion => ({
        ...{ key: `context ${source}`, name, about: 'Context' },
        to: { type: 'context', source },
      }),
    ),
    ...messages.slice(0, most.messages).map(
      ({ source, kind, wireName, name, contextName }): SearchSuggestion => ({
        ...{ key: `${kind} ${source} ${wireName}`, name, about: contextName },
        to: { type: 'message', source, kind, wireName },
      }),
    ),
    ...words.slice(0, most.terms).map(
      ({ word, definition }): SearchSuggestion => ({
        ...{ key: `term ${word}`, name: word, about: definition ?? 'Word' },
        to: { type: 'term', word },
      }),
    ),
  ];
}
