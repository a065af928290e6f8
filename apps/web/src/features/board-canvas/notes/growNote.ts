import {
  type BoardEdit,
  type Point,
  type Size,
  type StickyKind,
  type StickyNote,
  stickyKinds,
} from '@lambdastorm/board';
import { countLines, lineHeight, smallestText } from './fitText.ts';
import { textBox } from './textBox.ts';

/** What a note holds; longer texts belong into a document that the note names. */
export const mostLetters = 5_000;

/** A note grows to so many times the height of its kind; what is beyond is clipped, and stands in the details. */
const mostGrowth = 2.4;

/**
 * The size in which a text can be read on a note: as it is while the text fits, else higher, and no higher than what
 * still looks like a note. A note that grew for its former text shrinks again, one that people resized does not.
 */
export function sizeForText(
  { kind, size, text: former }: Pick<StickyNote, 'kind' | 'size' | 'text'>,
  text: string,
): Size {
  const usual = stickyKinds[kind].size;
  const hasGrown = size.width === usual.width && size.height === grown(kind, usual, former).height;
  return grown(kind, hasGrown ? usual : size, text);
}

/** Rewording a note: its words, and its size where they ask for another, as one step. */
export function rewordEdits(note: StickyNote, text: string): BoardEdit[] {
  if (text === note.text) return [];
  const size = sizeForText(note, text);
  const reword: BoardEdit = { type: 'rewordNote', noteId: note.id, text };
  if (size.height === note.size.height && size.width === note.size.width) return [reword];
  return [reword, { type: 'resizeNote', noteId: note.id, position: positionOf(note, size), size }];
}

/** Paper grows downwards, as writing does; a diamond around its middle. */
function positionOf({ kind, position, size }: StickyNote, next: Size): Point {
  if (kind !== 'hotspot') return position;
  const [x, y] = [(size.width - next.width) / 2, (size.height - next.height) / 2];
  return { x: Math.round(position.x + x), y: Math.round(position.y + y) };
}

function grown(kind: StickyKind, size: Size, text: string): Size {
  const most = Math.max(size.height, Math.round(stickyKinds[kind].size.height * mostGrowth));
  // A diamond has to grow both ways; how wide its text may be follows from its width.
  if (kind === 'hotspot') return grownDiamond(size, text, most);
  const box = textBox(kind, size);
  const around = size.height - box.height;
  const line = smallestText * lineHeight;
  const mostLines = Math.ceil(most / line);
  const lines = countLines(text.trim(), { size: smallestText, width: box.width, most: mostLines });
  const needed = Math.ceil(lines * line) + around;
  return needed <= size.height ? size : { width: size.width, height: Math.min(needed, most) };
}

function grownDiamond(size: Size, text: string, most: number): Size {
  for (let side = Math.max(size.width, size.height); side < most; side += 20) {
    const box = textBox('hotspot', { width: side, height: side });
    const fit = Math.floor(box.height / (smallestText * lineHeight));
    const isFitting = countLines(text.trim(), { size: smallestText, width: box.width, most: fit }) <= fit;
    if (isFitting) return side <= Math.max(size.width, size.height) ? size : { width: side, height: side };
  }
  return { width: most, height: most };
}
