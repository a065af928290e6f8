import { widthOf } from '../board-canvas/notes/letterWidth.ts';

/** Breaks a text into lines of a width in em, between words where it can; what is beyond the last line is cut with “…”. */
export function wrapText(text: string, width: number, mostLines: number): string[] {
  const lines = text
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph, width));
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), cut(`${kept.at(-1)}…`, width)];
}

/** One line that is at most so many em wide. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text.replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word that is wider than a line is broken anywhere, as on the wall. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
