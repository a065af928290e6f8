import type { BoardLevel, StickyNote } from '@lambdastorm/board';
import { connectionMeaning } from '@lambdastorm/derivation';

/** What an inferred connection would mean, in the words of the notation. */
export function inferredSentence(from: StickyNote, to: StickyNote, level: BoardLevel): string {
  const meaning = connectionMeaning(from.kind, to.kind, level);
  const label = meaning.status === 'allowed' && meaning.label !== '' ? meaning.label : 'leads to';
  return `${named(from)} ${passive.get(label) ?? label} ${named(to)}`;
}

// The label of an arrow is shorter than a sentence.
const passive: ReadonlyMap<string, string> = new Map([
  ['handled by', 'is handled by'],
  ['shown on', 'is shown on'],
  ['next in time', 'is followed by'],
]);

function named({ text }: StickyNote): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return 'a note without words';
  return words.length > 60 ? `“${words.slice(0, 60).trimEnd()}…”` : `“${words}”`;
}
