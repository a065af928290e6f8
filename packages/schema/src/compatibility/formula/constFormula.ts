import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonValue } from '../../JsonValue.ts';
import { either, literal, other } from '../text/Language.ts';
import type { Formula, FormulaStore } from './Formula.ts';

/** Being this very value (JSON Schema 2020-12 validation 6.1.3), said of its parts. */
export function constFormula(value: JsonValue, store: FormulaStore): Formula {
  if (value === null) return store.is('null');
  if (typeof value === 'string') return store.text(literal(value));
  if (typeof value === 'boolean' || typeof value === 'number') return store.make({ kind: 'equals', value });
  if (isJsonObject(value)) return constObject(Object.entries(value), store);
  return constArray(value, store);
}

/** Being one of these values (6.1.2). */
export function enumFormula(values: readonly JsonValue[], store: FormulaStore): Formula {
  const texts = values.filter((value) => typeof value === 'string');
  const others = values.filter((value) => typeof value !== 'string');
  return store.any([
    ...(texts.length === 0 ? [] : [store.text(either(texts.map(literal)))]),
    ...others.map((value) => constFormula(value, store)),
  ]);
}

/** The names of properties that a formula is about: one. */
export function named(name: string, store: FormulaStore): Formula {
  return store.text(literal(name));
}

function constObject(entries: readonly (readonly [string, JsonValue])[], store: FormulaStore): Formula {
  const others = store.text(other(either(entries.map(([name]) => literal(name)))));
  return store.all([
    store.is('object'),
    store.make({ kind: 'everyProperty', names: others, of: store.false }),
    ...entries.flatMap(([name, value]) => [
      store.make({ kind: 'someProperty', names: named(name, store), of: store.true }),
      store.make({ kind: 'everyProperty', names: named(name, store), of: constFormula(value, store) }),
    ]),
  ]);
}

function constArray(items: readonly JsonValue[], store: FormulaStore): Formula {
  return store.all([
    store.is('array'),
    store.make({ kind: 'everyItem', from: items.length, to: Infinity, of: store.false }),
    ...items.flatMap((item, index) => [
      store.make({ kind: 'someItem', from: index, to: index + 1, of: store.true }),
      store.make({ kind: 'everyItem', from: index, to: index + 1, of: constFormula(item, store) }),
    ]),
  ]);
}
