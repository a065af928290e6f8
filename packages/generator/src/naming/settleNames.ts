import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { Names } from '../plan/ServerlessPlan.ts';
import { idSuffix } from './idSuffix.ts';
import { isReservedName } from './reservedNames.ts';
import { toWords } from './toWords.ts';

/** Something that needs a name within a scope. */
export interface Nameable {
  /** Unique in the scope, and the same whatever the thing is called. */
  readonly id: string;
  /** Any text of any people. */
  readonly text: string;
  /** What it is, in one small word; helps where the text says nothing or something reserved. */
  readonly noun: string;
}

/** The longest name in kebab-case. */
export const longestName = 40;

/** What a long name can do without. */
const articles = new Set(['a', 'an', 'the']);
/** What a name that was cut must not end with: it would wait for the next word. */
const leading = new Set([...articles, 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'then', 'to', 'with']);

/**
 * Names for everything in one scope, by id: legal in TypeScript, files and CloudFormation, and unique without regard to
 * case. Of those that would be called alike the one with the smallest id keeps the plain name and all others carry a
 * suffix of their id, so a name never depends on how many others there are or in which order. All keep clear of names
 * that are `kept` by others.
 */
export function settleNames(things: readonly Nameable[], kept: readonly string[] = []): ReadonlyMap<string, Names> {
  const inOrder = [...things].sort((a, b) => compareCodeUnits(a.id, b.id));
  const taken = new Set(kept.map((name) => letters(name).toLowerCase()));
  const names = new Map<string, Names>();
  const later: { readonly id: string; readonly plain: string }[] = [];
  for (const thing of inOrder) {
    const plain = plainName(thing);
    if (claim(plain, taken)) names.set(thing.id, toNames(plain));
    else later.push({ id: thing.id, plain });
  }
  // After all plain names, so that none of those is pushed aside by somebody else's suffix.
  for (const { id, plain } of later) names.set(id, toNames(suffixed(plain, id, taken)));
  return names;
}

/** One legal name, in kebab-case or as a type is written, in the spellings that code needs. */
export function toNames(kebab: string): Names {
  const pascal = kebab
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
  return { kebab, pascal, camel: `${pascal.slice(0, 1).toLowerCase()}${pascal.slice(1)}` };
}

function plainName({ id, text, noun }: Nameable): string {
  const words = toWords(text);
  const [first] = words;
  if (first === undefined) return `${noun}-${idSuffix(id)}`;
  const legal = /^[0-9]/.test(first) ? [noun, ...words] : words;
  const name = cut(legal, longestName);
  return isReservedName(letters(name)) ? `${name}-${noun}` : name;
}

function suffixed(plain: string, id: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = idSuffix(attempt < 7 ? id : `${id}#${attempt}`, Math.min(5 + attempt, 11));
    const name = `${cut(plain.split('-'), longestName - suffix.length - 1)}-${suffix}`;
    if (claim(name, taken)) return name;
  }
}

function claim(name: string, taken: Set<string>): boolean {
  // Two kebab names may differ in hyphens only; their other spellings would then differ in case only.
  const key = letters(name);
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}

function letters(kebab: string): string {
  return kebab.replaceAll('-', '');
}

function cut(words: readonly string[], length: number): string {
  if (words.join('-').length <= length) return words.join('-');
  const [first = '', ...rest] = words;
  const kept = [first.slice(0, length)];
  for (const word of rest.filter((each) => !articles.has(each))) {
    if ([...kept, word].join('-').length > length) break;
    kept.push(word);
  }
  while (kept.length > 1 && leading.has(kept.at(-1) ?? '')) kept.pop();
  return kept.join('-');
}
