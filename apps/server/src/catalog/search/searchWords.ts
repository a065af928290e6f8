/** The words of a text as they are found: without case and accents; of `OrderPlaced` also `order` and `placed`. */
export function wordsOf(text: string): string[] {
  const pieces = piecesOf(text);
  const parts = pieces.flatMap((piece) =>
    piece
      .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .split(' '),
  );
  return [...new Set([...pieces, ...parts].map(toLetters))];
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

function toLetters(word: string): string {
  return word.toLowerCase();
}
