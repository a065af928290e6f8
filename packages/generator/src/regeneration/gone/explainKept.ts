import type { KeptPart } from './GonePart.ts';

const shownNames = 3;

/** What stays although the wall has it no more, why, and when it goes: a sentence for people. `path` is how they know the file. */
export function explainKept({ label, namedBy }: KeptPart, path = namedBy.path): string {
  const shown = namedBy.names.slice(0, shownNames).map((name) => `“${name}”`);
  const more = namedBy.names.length > shownNames ? ' and more' : '';
  return `${label} is gone from the wall and stays, deprecated, because ${path} still names ${shown.join(', ')}${more}. It goes when no file of yours does.`;
}
