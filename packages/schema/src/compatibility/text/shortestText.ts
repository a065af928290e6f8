import { type Budget, spend } from '../Budget.ts';
import { sampleCodePoint } from './CodePoints.ts';
import { after, anyCharacter, classesOf, type Language } from './Language.ts';

interface Step {
  readonly language: Language;
  readonly point: number;
  readonly before: Step | undefined;
}

const longest = 1 << 20;

/** The shortest text of a language, undefined when there is none, and `unknown` when the search would take too long. */
export function shortestText(language: Language, budget: Budget): { text: string | undefined } | 'unknown' {
  if (language.kind === 'literal') return { text: language.text };
  if (language.kind === 'repeat' && language.of === anyCharacter) return plainText(language.least);
  const seen = new Set<Language>([language]);
  let level: readonly Step[] = [{ language, point: 0, before: undefined }];
  while (level.length > 0) {
    const found = level.find((step) => step.language.hasEmpty);
    if (found !== undefined) return { text: textOf(found) };
    const next = level.flatMap((step) => stepsFrom(step, seen, budget));
    if (budget.left <= 0) return 'unknown';
    level = next;
  }
  return { text: undefined };
}

/** Where one more character leads that the search has not been before. */
function stepsFrom(before: Step, seen: Set<Language>, budget: Budget): Step[] {
  const cost = 1 + Math.floor(costOf(before.language));
  return pointsFor(before.language).flatMap((point) => {
    if (!spend(budget, cost)) return [];
    const language = after(before.language, point);
    if (language.kind === 'nothing' || seen.has(language)) return [];
    seen.add(language);
    return [{ language, point, before }];
  });
}

const literals = new WeakMap<Language, ReadonlySet<string>>();

/** Whether a text belongs to a language. Takes as many steps as the text has characters, whatever the pattern. */
export function isIn(language: Language, text: string): boolean {
  switch (language.kind) {
    case 'literal':
      return language.text === text;
    case 'other':
      return !isIn(language.than, text);
    case 'both':
      return language.parts.every((part) => isIn(part, text));
    case 'either': {
      const known = literals.get(language) ?? literalsIn(language.parts);
      literals.set(language, known);
      return known.has(text) || language.parts.some((part) => part.kind !== 'literal' && isIn(part, text));
    }
    case 'repeat':
      return language.of === anyCharacter ? isOfLength(language, text) : isWalked(language, text);
    default:
      return isWalked(language, text);
  }
}

function isOfLength({ least, most }: { readonly least: number; readonly most: number }, text: string): boolean {
  let length = 0;
  for (const _ of text) length += 1;
  return least <= length && length <= most;
}

function literalsIn(parts: readonly Language[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : [])));
}

function isWalked(language: Language, text: string): boolean {
  let rest = language;
  for (const character of text) {
    if (rest.kind === 'nothing') return false;
    rest = after(rest, character.codePointAt(0) ?? 0);
  }
  return rest.hasEmpty;
}

/** One character for each class, letters first, so that the same language always gives the same text. */
function pointsFor(language: Language): readonly number[] {
  const rank = (point: number) => (point >= 0x61 && point <= 0x7a ? point - 0x61 : point + 26);
  return classesOf(language)
    .map(sampleCodePoint)
    .sort((a, b) => rank(a) - rank(b));
}

function plainText(length: number): { text: string } | 'unknown' {
  return length > longest ? 'unknown' : { text: 'a'.repeat(length) };
}

function textOf(last: Step): string {
  const points: number[] = [];
  for (let step: Step | undefined = last; step?.before !== undefined; step = step.before) points.push(step.point);
  return points
    .reverse()
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/** How much work a step in a language is: as many derivatives as it has parts. */
function costOf(language: Language): number {
  switch (language.kind) {
    case 'other':
      return costOf(language.than);
    case 'either':
      return language.parts.reduce((sum, part) => sum + (part.kind === 'literal' ? 0.05 : 1), 0);
    case 'both':
      return language.parts.reduce((sum, part) => sum + costOf(part), 0);
    default:
      return 1;
  }
}
