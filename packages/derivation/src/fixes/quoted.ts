import { tidyName } from '../foldName.ts';

/** The words of a note, as a sentence speaks of it. */
export function quoted(text: string): string {
  const name = tidyName(text);
  return name === '' ? 'a note without words' : `“${name}”`;
}
