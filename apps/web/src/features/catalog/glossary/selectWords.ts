import type { CatalogGlossary } from '@lambdastorm/contract';

export type Word = CatalogGlossary['words'][number];

/** `several`: only words that stand in more than one context. */
export type WordFilter = 'all' | 'several';

/** The words that fit: the one that is meant by its whole name first. */
export function selectWords(words: readonly Word[], filter: WordFilter, text: string): readonly Word[] {
  const sought = text.trim().toLowerCase();
  const fitting = words.filter(
    (word) => (filter === 'all' || word.meanings.length > 1) && textOf(word).includes(sought),
  );
  if (sought === '') return fitting;
  const isMeant = ({ word }: Word): boolean => word.toLowerCase() === sought;
  return [...fitting.filter(isMeant), ...fitting.filter((word) => !isMeant(word))];
}

function textOf({ word, meanings }: Word): string {
  const said = meanings.flatMap(({ definition = '', synonyms }) => [definition, ...synonyms]);
  return [word, ...said].join('\n').toLowerCase();
}
