import type { Size } from '@lambdastorm/board';

/** The sizes a note is written in, from the largest. */
const textSizes = [28, 20, 16] as const;
export type TextSize = (typeof textSizes)[number];

const lineHeight = 1.25;

/**
 * The largest size in which a text fits into a box, by estimated widths: measuring every note in the DOM would make the
 * wall wait. What does not fit in the smallest size is clipped.
 */
export function fitText(text: string, box: Size): TextSize {
  return textSizes.find((size) => fits(text, size, box)) ?? 16;
}

/** How many lines of the size the box can show. */
export function linesThatFit(size: TextSize, { height }: Size): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

function fits(text: string, size: TextSize, box: Size): boolean {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    const words = paragraph.split(/\s+/).map((word) => widthOf(word) * size);
    if (words.some((width) => width > box.width)) return false;
    lines += wrappedLines(words, size * 0.28, box.width);
  }
  return lines <= linesThatFit(size, box);
}

function wrappedLines(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const needed = used === 0 ? word : used + space + word;
    if (needed <= width) {
      used = needed;
    } else {
      lines += 1;
      used = word;
    }
  }
  return lines;
}

/** In em, generous for Inter at weight 500. */
export function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[iljtfrI.,:;'!|()[\]]/.test(letter)) width += 0.36;
    else if (/[mwMW@%—]/.test(letter)) width += 0.92;
    else if (/[A-ZÄÖÜ]/.test(letter)) width += 0.72;
    else if ((letter.codePointAt(0) ?? 0) > 0x2e7f) width += 1.05;
    else width += 0.6;
  }
  return width;
}
