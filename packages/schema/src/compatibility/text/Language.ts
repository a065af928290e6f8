import { anyCodePoint, type CodePoints, commonCodePoints, otherCodePoints } from './CodePoints.ts';

/**
 * A set of texts, as a regular expression with intersection and complement. Equal languages built the same way are the
 * same object, so that they can be told apart by `id`.
 */
export type Language = { readonly id: number; readonly hasEmpty: boolean } & LanguageShape;

type LanguageShape =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one'; readonly of: CodePoints }
  | { readonly kind: 'sequence'; readonly first: Language; readonly rest: Language }
  | { readonly kind: 'either'; readonly parts: readonly Language[] }
  | { readonly kind: 'both'; readonly parts: readonly Language[] }
  | { readonly kind: 'other'; readonly than: Language }
  | { readonly kind: 'repeat'; readonly of: Language; readonly least: number; readonly most: number };

const known = new Map<string, WeakRef<Language>>();
const forgotten = new FinalizationRegistry<string>((key) => {
  if (known.get(key)?.deref() === undefined) known.delete(key);
});
let lastId = 0;

function share(key: string, hasEmpty: boolean, shape: LanguageShape): Language {
  const found = known.get(key)?.deref();
  if (found !== undefined) return found;
  const made: Language = { id: ++lastId, hasEmpty, ...shape };
  known.set(key, new WeakRef(made));
  forgotten.register(made, key);
  return made;
}

export const nothing: Language = share('nothing', false, { kind: 'nothing' });
export const emptyText: Language = literal('');
export const anyCharacter: Language = oneOf(anyCodePoint);
export const anyText: Language = repeat(anyCharacter, 0, Infinity);

export function literal(text: string): Language {
  return share(`literal ${text}`, text === '', { kind: 'literal', text });
}

export function oneOf(points: CodePoints): Language {
  if (points.length === 0) return nothing;
  return share(`one ${points.join(';')}`, false, { kind: 'one', of: points });
}

export function sequence(first: Language, rest: Language): Language {
  if (first === nothing || rest === nothing) return nothing;
  if (first === emptyText) return rest;
  if (rest === emptyText) return first;
  if (first.kind === 'literal' && rest.kind === 'literal') return literal(first.text + rest.text);
  if (first.kind === 'sequence') return sequence(first.first, sequence(first.rest, rest));
  return share(`sequence ${first.id} ${rest.id}`, first.hasEmpty && rest.hasEmpty, { kind: 'sequence', first, rest });
}

export function repeat(of: Language, least: number, most: number): Language {
  if (most === 0 || of === emptyText) return emptyText;
  if (of === nothing) return least === 0 ? emptyText : nothing;
  if (least === 1 && most === 1) return of;
  const needed = of.hasEmpty ? 0 : least;
  return share(`repeat ${of.id} ${needed} ${most}`, needed === 0, { kind: 'repeat', of, least: needed, most });
}

export function other(than: Language): Language {
  if (than.kind === 'other') return than.than;
  if (than === nothing) return anyText;
  if (than === anyText) return nothing;
  if (isLength(than)) return either([lengthWithin(0, than.least - 1), lengthWithin(than.most + 1, Infinity)]);
  return share(`other ${than.id}`, !than.hasEmpty, { kind: 'other', than });
}

export function either(parts: readonly Language[]): Language {
  const flat = inOrder(parts.flatMap((part) => (part.kind === 'either' ? part.parts : [part])));
  const real = flat.filter((part) => part !== nothing);
  if (real.includes(anyText)) return anyText;
  const [only = nothing, ...more] = real;
  if (more.length === 0) return only;
  return share(
    `either ${real.map(({ id }) => id).join()}`,
    real.some(({ hasEmpty }) => hasEmpty),
    { kind: 'either', parts: real },
  );
}

export function both(parts: readonly Language[]): Language {
  const flat = inOrder(parts.flatMap((part) => (part.kind === 'both' ? part.parts : [part])));
  if (flat.includes(nothing)) return nothing;
  if (flat.some((part) => part.kind === 'other' && flat.includes(part.than))) return nothing;
  const lengths = flat.filter(isLength);
  const rest = flat.filter((part) => !isLength(part));
  const length = lengthWithin(
    Math.max(0, ...lengths.map(({ least }) => least)),
    Math.min(Infinity, ...lengths.map(({ most }) => most)),
  );
  const real = length === anyText ? rest : inOrder([...rest, length]);
  if (real.includes(nothing)) return nothing;
  const [only = anyText, ...more] = real;
  if (more.length === 0) return only;
  return share(
    `both ${real.map(({ id }) => id).join()}`,
    real.every(({ hasEmpty }) => hasEmpty),
    { kind: 'both', parts: real },
  );
}

/** Texts of so many code points. */
export function lengthWithin(least: number, most: number): Language {
  return least > most ? nothing : repeat(anyCharacter, least, most);
}

/** What may follow a character; all characters of one class (`classesOf`) are followed by the same. */
export function after(language: Language, point: number): Language {
  switch (language.kind) {
    case 'nothing':
      return nothing;
    case 'literal': {
      const first = language.text.codePointAt(0);
      return first === point ? literal(language.text.slice(first > 0xffff ? 2 : 1)) : nothing;
    }
    case 'one':
      return language.of.some(([from, to]) => from <= point && point <= to) ? emptyText : nothing;
    case 'sequence': {
      const inFirst = sequence(after(language.first, point), language.rest);
      return language.first.hasEmpty ? either([inFirst, after(language.rest, point)]) : inFirst;
    }
    case 'either':
      return either(language.parts.map((part) => after(part, point)));
    case 'both':
      return both(language.parts.map((part) => after(part, point)));
    case 'other':
      return other(after(language.than, point));
    case 'repeat': {
      const rest = repeat(language.of, Math.max(0, language.least - 1), language.most - 1);
      return sequence(after(language.of, point), rest);
    }
  }
}

const classes = new WeakMap<Language, readonly CodePoints[]>();

/** Characters sorted by what may follow them: sets that share no member and hold all characters together. */
export function classesOf(language: Language): readonly CodePoints[] {
  const found = classes.get(language) ?? findClasses(language);
  classes.set(language, found);
  return found;
}

function findClasses(language: Language): readonly CodePoints[] {
  switch (language.kind) {
    case 'nothing':
      return [anyCodePoint];
    case 'literal': {
      const point = language.text.codePointAt(0);
      return point === undefined ? [anyCodePoint] : split([[point, point]]);
    }
    case 'one':
      return split(language.of);
    case 'sequence':
      return language.first.hasEmpty
        ? meet(classesOf(language.first), classesOf(language.rest))
        : classesOf(language.first);
    case 'either':
    case 'both':
      return meetAll(language.parts);
    case 'other':
      return classesOf(language.than);
    case 'repeat':
      return classesOf(language.of);
  }
}

function meetAll(parts: readonly Language[]): readonly CodePoints[] {
  const distinct = new Map(parts.map((part) => [JSON.stringify(classesOf(part)), classesOf(part)] as const));
  return [...distinct.values()].reduce(meet);
}

function meet(a: readonly CodePoints[], b: readonly CodePoints[]): readonly CodePoints[] {
  return a.flatMap((left) => b.map((right) => commonCodePoints(left, right))).filter((set) => set.length > 0);
}

function split(set: CodePoints): readonly CodePoints[] {
  return [set, otherCodePoints(set)].filter((part) => part.length > 0);
}

function isLength(language: Language): language is Language & { readonly kind: 'repeat' } {
  return language.kind === 'repeat' && language.of === anyCharacter;
}

function inOrder(parts: readonly Language[]): readonly Language[] {
  return [...new Set(parts)].sort((a, b) => a.id - b.id);
}
