import { foldName } from '../foldName.ts';
import type { WallElement } from '../steps/readElements.ts';

/** A word and what it means, as a term says it. */
export interface ReadTerm {
  readonly word: string;
  readonly definition?: string;
}

/** `Order: what a guest wants`, `CSR - customer service representative`, `Guest = who eats`. */
const saidAtOnce = /^(.{1,60}?)(?::\s+|\s+[-–—]\s+|\s*=\s*)(\S.*)$/su;

/** Many write the word and its meaning on one note; a description counts before. */
export function readTerm({ name, details: { description = '' } }: Pick<WallElement, 'name' | 'details'>): ReadTerm {
  const [, word = name, said = ''] = saidAtOnce.exec(name) ?? [];
  const definition = description.trim() === '' ? said : description.trim();
  return { word, ...(definition === '' ? {} : { definition }) };
}

/** By which two terms are the same. */
export function foldedWord(element: WallElement): string {
  return element.kind === 'term' ? foldName(readTerm(element).word) : element.foldedName;
}
