import type { Size, StickyKind } from '@lambdastorm/board';

/** The part of a note that its text may fill; stickyNote.css lays it out the same way. */
export function textBox(kind: StickyKind, { width, height }: Size): Size {
  // In a square standing on its corner a text has about half of each side.
  if (kind === 'hotspot') return { width: width * 0.62, height: height * 0.5 };
  if (kind === 'text') return { width: width - 16, height: height - 8 };
  if (kind === 'actor') return { width: width - 24, height: height - 52 };
  return { width: width - 32, height: height - 56 };
}
