import MiniSearch, { type SearchResult } from 'minisearch';
import { askedWords, wordsOf } from './searchWords.ts';

/** A message as it is found. Its id is its key. */
export interface MessageDocument {
  readonly id: string;
  readonly name: string;
  readonly wireName: string;
  readonly fields: string;
  /** Its context and who looks after it. */
  readonly owner: string;
  readonly description: string;
}

/** Finds messages by words. */
export interface MessageIndex {
  add(documents: readonly MessageDocument[]): Promise<void>;
  remove(ids: readonly string[]): void;
  /** Keys of messages that have all the words, the best first; where there are none, those with similar words. */
  find(text: string): string[];
}

/** Where words count most: a word in a name is worth more than one in a field, that more than one in a description. */
const levels = ['name', 'wireName', 'fields', 'owner', 'description'] as const;
const levelOf: Readonly<Record<string, number>> = { name: 0, wireName: 0, fields: 1, owner: 1, description: 2 };
/** Adding is done in pieces, between which others have their turn. */
const atOnce = 200;

export function createMessageIndex(): MessageIndex {
  const index = new MiniSearch<MessageDocument>({
    ...{ fields: [...levels], storeFields: ['name', 'wireName'], tokenize: wordsOf, processTerm: (word) => word },
    searchOptions: { tokenize: askedWords, processTerm: (word) => word, combineWith: 'AND', prefix: true },
  });

  return {
    add: (documents) => index.addAllAsync(documents, { chunkSize: atOnce }),
    remove: (ids) => index.discardAll([...ids]),
    find(text) {
      const exact = index.search(text);
      const found = exact.length > 0 ? exact : index.search(text, { fuzzy: 0.2 });
      const start = askedWords(text).join(' ');
      return found
        .map((result) => ({ result, rank: rankOf(result, start) }))
        .sort((a, b) => a.rank - b.rank || b.result.score - a.result.score || (a.result.id < b.result.id ? -1 : 1))
        .map(({ result }) => String(result.id));
    },
  };
}

/** First what begins with what was typed, then by where the word is found that counts least. */
function rankOf({ match, queryTerms, name, wireName }: SearchResult, start: string): number {
  if ([name, wireName].some((text) => askedWords(String(text)).join(' ').startsWith(start))) return -1;
  const matched = Object.entries(match);
  const found = queryTerms.map((word) => {
    const levelsFound = matched.filter(([term]) => term.startsWith(word)).flatMap(([, fields]) => fields);
    return Math.min(...levelsFound.map((field) => levelOf[field] ?? 2), 2);
  });
  return Math.max(...found, 0);
}
