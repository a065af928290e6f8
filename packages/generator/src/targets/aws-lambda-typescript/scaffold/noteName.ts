import { toCommentText } from '../../../text/comments.ts';

/** The name of a note in a sentence that a program says. */
export function noteName(name: string): string {
  const text = toCommentText(name).replaceAll('\\', '');
  return text === '' ? 'an unnamed note' : `“${text}”`;
}
