import type { Size } from '@lambdastorm/board';
import { breaksAnywhere, letterWidth, widthOf } from './letterWidth.ts';

/** The sizes a note is written in, from the largest. */
const textSizes = [28, 20, 16] as const;
export type TextSize = (typeof textSizes)[number];
export const smallestText: TextSize = 16;

export const lineHeight = 1.25;
const space = 0.28;

/**
 * The largest size in which a text fits into a box, by estimated widths: measuring every note in the DOM would make the
 * wall wait. What does not fit in the smallest size makes the note grow (growNote.ts) or is clipped.
 */
export function fitText(text: string, box: Size): TextSize {
  return textSizes.find((size) => fits(text, size, box)) ?? smallestText;
}

/** How many lines of the size the box can show. */
export function linesThatFit(size: TextSize, { height }: Size): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

/** How many lines a text takes in a width; counting ends behind `most`, however long the text is. */
export function countLines(text: string, { size, width, most }: LineCount): number {
  let lines = 0;
  for (let start = 0; start <= text.length && lines <= most; ) {
    const end = text.indexOf('\n', start);
    const paragraph = text.slice(start, end === -1 ? undefined : end);
    lines += wrappedLines(paragraph, width / size, most - lines);
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

export interface LineCount {
  readonly size: TextSize;
  readonly width: number;
  readonly most: number;
}

function fits(text: string, size: TextSize, box: Size): boolean {
  const most = linesThatFit(size, box);
  if (countLines(text, { size, width: box.width, most }) > most) return false;
  return size === smallestText || !text.split(/\s+/).some((word) => isTooWide(word, box.width / size));
}

/** A word is broken in the smallest size only. */
function isTooWide(word: string, width: number): boolean {
  return widthOf(word) > width && ![...word].some(breaksAnywhere);
}

/** In em. Ends behind `most` lines. */
function wrappedLines(paragraph: string, width: number, most: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of paragraph.matchAll(/\S+/g)) {
    if (lines > most) return lines;
    const needed = widthOf(word);
    const gap = used === 0 ? 0 : space;
    const isFlowing = breaksAnywhere([...word.slice(0, 2)][0] ?? '');
    if (used + gap + needed <= width) used += gap + needed;
    else if (needed <= width && !isFlowing) {
      lines += 1;
      used = needed;
    } else {
      // Too wide for any line, or written without spaces: it is broken between letters.
      const rest = isFlowing || used === 0 ? used + gap : width;
      const broken = breakWord(word, width, rest);
      lines += broken.lines;
      used = broken.used;
    }
  }
  return lines;
}

function breakWord(word: string, width: number, from: number): { readonly lines: number; readonly used: number } {
  let lines = 0;
  let used = from;
  for (const letter of word) {
    const needed = letterWidth(letter);
    if (used + needed > width && used > 0) {
      lines += 1;
      used = needed;
    } else used += needed;
  }
  return { lines, used };
}
