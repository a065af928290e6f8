import { byKeys } from './byKeys.ts';
import type { PublishedTerm } from './Publication.ts';

/** A word of a catalog, with what it means in each context that has it. */
export interface CatalogWord {
  /** As the first of the contexts writes it. */
  readonly word: string;
  /** By the name of the context. */
  readonly meanings: readonly WordMeaning[];
}

export interface WordMeaning {
  readonly source: string;
  readonly contextName: string;
  readonly definition?: string;
  readonly synonyms: readonly string[];
}

/** A context of the catalog with its words. */
interface SpeakingContext {
  readonly source: string;
  readonly name: string;
  readonly terms: readonly PublishedTerm[];
}

/** The words of all contexts, in the order of the alphabet. Case and white space make no other word. */
export function catalogGlossary(contexts: readonly SpeakingContext[]): readonly CatalogWord[] {
  const said = contexts.flatMap(({ source, name, terms }) =>
    terms.map(({ word, definition, synonyms }) => ({
      ...{ word, folded: foldWord(word) },
      meaning: { source, contextName: name, ...(definition === undefined ? {} : { definition }), synonyms },
    })),
  );
  return [...Map.groupBy(said, ({ folded }) => folded)].sort(byKeys(([folded]) => [folded])).map(([folded, group]) => {
    const meanings = group.map(({ meaning }) => meaning).sort(byKeys((each) => [each.contextName, each.source]));
    const spellings = group.map(({ word }) => word).sort();
    return { word: spellings[0] ?? folded, meanings };
  });
}

function foldWord(word: string): string {
  return word.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();
}
