import { anyText, both, either, type Language, nothing } from '../text/Language.ts';
import { type Formula, type FormulaShape, type FormulaStore, type JsonType, jsonTypes, typeOf } from './Formula.ts';
import { oppositeStatement } from './oppositeStatement.ts';

/** A store in which every formula is made once, however often it is asked for. */
export function createFormulaStore(): FormulaStore {
  const formulas = new Map<string, Formula>();
  const opposites = new Map<Formula, Formula>();

  function make(shape: FormulaShape): Formula {
    const key = keyOf(shape);
    const found = formulas.get(key);
    if (found !== undefined) return found;
    const made: Formula = { ...shape, id: formulas.size };
    formulas.set(key, made);
    return made;
  }

  function is(...types: readonly JsonType[]): Formula {
    if (types.length === 0) return store.false;
    return types.length === jsonTypes.length ? store.true : make({ kind: 'is', types: [...types].sort() });
  }

  function text(language: Language): Formula {
    if (language === anyText) return is('string');
    return language === nothing ? store.false : make({ kind: 'text', language });
  }

  function not(formula: Formula): Formula {
    const found = opposites.get(formula);
    if (found !== undefined) return found;
    const made = opposite(formula, store);
    opposites.set(formula, made);
    opposites.set(made, formula);
    return made;
  }

  const store: FormulaStore = {
    true: make({ kind: 'all', parts: [] }),
    false: make({ kind: 'any', parts: [] }),
    make,
    all: (parts) => join('all', parts, store),
    any: (parts) => join('any', parts, store),
    is,
    not,
    text,
    ifType: (type, formula) => store.any([is(...jsonTypes.filter((each) => each !== type)), formula]),
  };
  return store;
}

function join(kind: 'all' | 'any', parts: readonly Formula[], store: FormulaStore): Formula {
  const [neutral, absorbing] = kind === 'all' ? [store.true, store.false] : [store.false, store.true];
  const flat = parts.flatMap((part) => (part.kind === kind && part !== neutral ? part.parts : [part]));
  const real = merged(kind, [...new Set(flat)], store).filter((part) => part !== neutral);
  if (real.includes(absorbing)) return absorbing;
  const [only = neutral, ...more] = real;
  return more.length === 0 ? only : store.make({ kind, parts: real.sort((a, b) => a.id - b.id) });
}

/** Types that are asked for side by side as one list, and texts as one language. */
function merged(kind: 'all' | 'any', parts: readonly Formula[], store: FormulaStore): Formula[] {
  const asked = parts.flatMap((part) => (part.kind === 'is' ? [part.types] : []));
  const languages = parts.flatMap((part) => (part.kind === 'text' ? [part.language] : []));
  if (asked.length < 2 && languages.length < 2) return [...parts];
  const isAsked = (type: JsonType) =>
    kind === 'any' ? asked.some((each) => each.includes(type)) : asked.every((each) => each.includes(type));
  return [
    ...(asked.length === 0 ? [] : [store.is(...jsonTypes.filter(isAsked))]),
    ...(languages.length === 0 ? [] : [store.text(kind === 'any' ? either(languages) : both(languages))]),
    ...parts.filter((part) => part.kind !== 'is' && part.kind !== 'text'),
  ];
}

function opposite(formula: Formula, store: FormulaStore): Formula {
  switch (formula.kind) {
    case 'all':
      return store.any(formula.parts.map(store.not));
    case 'any':
      return store.all(formula.parts.map(store.not));
    case 'is':
      return store.is(...jsonTypes.filter((type) => !formula.types.includes(type)));
    case 'recursive':
    case 'unclear':
      return store.make({ ...formula, isMet: !formula.isMet });
    default:
      return store.ifType(typeOf(formula), oppositeStatement(formula, store));
  }
}

/** What tells a formula from others; formulas and languages inside of it are shared already. */
function keyOf(shape: FormulaShape): string {
  // The bulk of every schema; the general way below is several times slower.
  if (shape.kind === 'all' || shape.kind === 'any') return `${shape.kind} ${shape.parts.map(({ id }) => id).join()}`;
  if (shape.kind === 'everyProperty' || shape.kind === 'someProperty') {
    return `${shape.kind} ${shape.names.id} ${shape.of.id}`;
  }
  return JSON.stringify(shape, (key, value) => {
    if (key === 'follow' || key === 'why' || key === 'id') return undefined;
    if (value === Infinity) return 'Infinity';
    return key === '' || !isShared(value) ? value : `#${value.id}`;
  });
}

function isShared(value: unknown): value is { readonly id: number } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
