import type { Point, Rectangle, StickyNote } from '@lambdastorm/board';
import { fitText, linesThatFit, type TextSize } from '../notes/fitText.ts';
import { textBox } from '../notes/textBox.ts';
import { wrapText } from '../notes/wrapText.ts';
import { takePlace } from './headings.ts';

interface Words {
  readonly size: TextSize;
  readonly lines: readonly string[];
}

/** A snapshot keeps the reference of every note that has not changed, so each text is wrapped once. */
const wordsOf = new WeakMap<StickyNote, Words>();

/** The words of a note as its element would show them. The context is scaled to board units. */
export function paintWords(context: CanvasRenderingContext2D, note: StickyNote, x: number, y: number): void {
  const words = wordsOf.get(note) ?? wrap(context, note);
  const { size, lines } = words;
  setFont(context, size, note);
  const top = y + note.size.height / 2 + centreShift(note) - ((lines.length - 1) * size * 1.25) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, x + note.size.width / 2, top + index * size * 1.25);
  });
}

export const fontFamily = '"Inter Variable", Inter, system-ui, sans-serif';
const headingPixels = 12;

/**
 * Text without paper is what one looks for from afar: its first line stays legible however small the note is, where no
 * other words stand.
 */
export function paintHeading({ context, zoom, taken }: FarPaper, note: StickyNote, { x, y }: Point): void {
  const [line = ''] = note.text.trim().split('\n');
  const height = headingPixels / zoom;
  context.font = `600 ${height}px ${fontFamily}`;
  const middle = y + note.size.height / 2;
  const place = { position: { x, y: middle - height / 2 }, size: { width: context.measureText(line).width, height } };
  if (takePlace(taken, place)) context.fillText(line, x, middle);
}

interface FarPaper {
  readonly context: CanvasRenderingContext2D;
  readonly zoom: number;
  readonly taken: Rectangle[];
}

function wrap(context: CanvasRenderingContext2D, note: StickyNote): Words {
  const box = textBox(note.kind, note.size);
  const size = fitText(note.text, box);
  setFont(context, size, note);
  const widthOf = (words: string): number => context.measureText(words).width;
  const lines = wrapText(note.text, { width: box.width, mostLines: linesThatFit(size, box), widthOf });
  const words = { size, lines };
  wordsOf.set(note, words);
  return words;
}

function setFont(context: CanvasRenderingContext2D, size: TextSize, { kind }: StickyNote): void {
  const face = `${kind === 'text' ? 600 : 500} ${size}px`;
  // Setting a font is slow even when it is the same.
  if (!context.font.startsWith(face)) context.font = `${face} ${fontFamily}`;
}

/** An actor's words stand below its icon. */
export function centreShift({ kind }: StickyNote): number {
  return kind === 'actor' ? 14 : 0;
}
