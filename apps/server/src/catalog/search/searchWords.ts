import { createRecent } from '../recent.ts';

/** The words of a text as they are found: without case and accents; of `OrderPlaced` also `order` and `placed`. */
export function wordsOf(text: string): string[] {
  const pieces = piecesOf(text);
  return [...new Set([...pieces.map(toLetters), ...pieces.flatMap(partsOf)])];
}

/** The words of a search, each as it was typed. */
export function askedWords(text: string): string[] {
  return [...new Set(piecesOf(text).map(toLetters))].slice(0, mostWords);
}

const mostWords = 10;

function piecesOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The names of a catalog are made of the same few thousand words. */
const knownParts = createRecent<readonly string[]>(10_000);

function partsOf(piece: string): readonly string[] {
  const known = knownParts.find(piece);
  if (known !== undefined) return known;
  const parts = piece
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ')
    .map(toLetters);
  knownParts.keep(piece, parts);
  return parts;
}

function toLetters(word: string): string {
  return word.toLowerCase();
}
