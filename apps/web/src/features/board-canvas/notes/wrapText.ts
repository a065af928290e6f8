export interface Wrapping {
  readonly width: number;
  readonly mostLines: number;
  /** How wide some words are, in the unit of `width`. */
  readonly widthOf: (words: string) => number;
}

/** No note shows more letters of one word than this. */
const mostLetters = 1000;

/** Breaks a text into lines, between words where it can; what is beyond the last line is cut with “…”. */
export function wrapText(text: string, wrapping: Wrapping): string[] {
  const lines = text
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph, wrapping));
  if (lines.length <= wrapping.mostLines) return lines;
  const kept = lines.slice(0, wrapping.mostLines);
  return [...kept.slice(0, -1), cut(`${kept.at(-1)}…`, wrapping)];
}

/** One line that is at most so wide. */
export function cut(text: string, { width, widthOf }: Pick<Wrapping, 'width' | 'widthOf'>): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text.replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function wrapParagraph(paragraph: string, wrapping: Wrapping): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).flatMap((each) => pieces(each, wrapping))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || wrapping.widthOf(longer) <= wrapping.width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word that is wider than a line is broken anywhere, as its element breaks it. */
function pieces(word: string, { width, widthOf }: Wrapping): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word.slice(0, mostLetters)) {
    if (part !== '' && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
