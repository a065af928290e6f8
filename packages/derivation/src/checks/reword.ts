import type { QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';

/** Rewords all notes of one thing, so that they stay one. */
export function reword({ notes }: WallElement, text: string | undefined): QuickFix | undefined {
  if (text === undefined) return undefined;
  return {
    label: `Turn into “${text}”`,
    edits: notes.map((note) => ({ type: 'rewordNote', noteId: note.id, text })),
  };
}
