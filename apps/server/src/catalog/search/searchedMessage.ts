import { wordsOf } from './searchWords.ts';

/** What a message is found by, from what counts most to what counts least; each text is its words after spaces. */
export interface SearchedMessage {
  /** How its names begin. */
  readonly starts: readonly string[];
  readonly names: string;
  /** Its fields, its context and who looks after it. */
  readonly fields: string;
  readonly description: string;
}

/** How well a message fits, the lowest the best. */
export const ranks = [0, 1, 2, 3] as const;
export type Rank = (typeof ranks)[number];

export function toSearchedMessage(message: {
  readonly name: string;
  readonly wireName: string;
  readonly fields: readonly string[];
  readonly owner: string;
  readonly description: string;
}): SearchedMessage {
  const { name, wireName, fields, owner, description } = message;
  return {
    starts: [name, wireName].map(spaced),
    names: spaced(`${name} ${wireName}`),
    fields: spaced([...fields, owner].join(' ')),
    description: spaced(description),
  };
}

/**
 * First those whose name begins with the words; then those with all words in their names; then those for which fields and
 * owner are needed, then those for which the description is. `undefined`: a word is nowhere. Words need not be finished.
 */
export function rankOf(
  { starts, names, fields, description }: SearchedMessage,
  words: readonly string[],
): Rank | undefined {
  let worst: Rank = 1;
  for (const word of words) {
    const begin = ` ${word}`;
    if (names.includes(begin)) continue;
    if (fields.includes(begin)) worst = worst === 3 ? 3 : 2;
    else if (description.includes(begin)) worst = 3;
    else return undefined;
  }
  return worst === 1 && starts.some((start) => start.startsWith(` ${words.join(' ')}`)) ? 0 : worst;
}

/** Whether some words begin with each of these. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

/** The words of a text, each after a space. */
export function spaced(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
}
