import type { Person } from '@lambdastorm/sync';
import type { CSSProperties } from 'react';

/** Sets `--person`, the colour by which somebody is known on this board. */
export function personStyle(colour: number): CSSProperties {
  return { '--person': `var(--person-${colour})` } as CSSProperties;
}

/** Whoever has said no name is a guest, told apart by the colour. */
export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name === '' ? 'Guest' : name;
}

/** Two letters at most, of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word ?? ''));
  return letters.join('').toLocaleUpperCase();
}

/** What a reader sees as one letter may be several code points. */
function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return first?.segment ?? '';
}
