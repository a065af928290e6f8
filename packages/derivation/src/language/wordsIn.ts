import { tidyName } from '../foldName.ts';

/** Where a word or phrase stands in a text: whole words, whatever their case, in the singular or with an -s. */
function places(word: string): RegExp | undefined {
  const words = tidyName(word);
  if (words === '') return undefined;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped})(s?)(?![\\p{L}\\p{N}])`, 'giu');
}

export function containsWord(text: string, word: string): boolean {
  return places(word)?.test(text.normalize('NFC')) ?? false;
}

/** The text with another word in its place; a capital and an -s stay. */
export function replaceWord(text: string, from: string, to: string): string {
  const found = places(from);
  if (found === undefined) return text;
  return text.normalize('NFC').replace(found, (_all, word: string, plural: string) => {
    const [first = ''] = word;
    const isCapital = first !== first.toLowerCase();
    const [start = '', ...rest] = tidyName(to);
    const put = `${isCapital ? start.toUpperCase() : smallAs(tidyName(from), tidyName(to))}${rest.join('')}`;
    return put.endsWith('s') ? put : put + plural;
  });
}

/** The first letter of a word within a sentence: written as a title on both sides, the capital is none of the word. */
function smallAs(from: string, to: string): string {
  const [start = '', second = ''] = to;
  const isAcronym = second !== second.toLowerCase();
  const [title = ''] = from;
  return title !== title.toLowerCase() && !isAcronym ? start.toLowerCase() : start;
}
