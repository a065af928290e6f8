import type { JsonValue } from '../../JsonValue.ts';
import { listOf, numberOf, partsOf, textsOf } from '../../sample/keywords.ts';
import { lengthWithin } from '../text/Language.ts';
import { constFormula, enumFormula, named } from './constFormula.ts';
import { type Formula, type FormulaStore, type JsonType, jsonTypes } from './Formula.ts';
import type { KeywordPlace } from './KeywordPlace.ts';
import { additionalNames, hasProperty, lacksProperty, patternFormula } from './names.ts';
import { unevaluatedItems, unevaluatedProperties } from './unevaluated.ts';

type KeywordFormula = (value: JsonValue, place: KeywordPlace) => Formula;

/** What each keyword asserts (JSON Schema 2020-12 core 10 and 11, validation 6 and 7); others are notes. */
export const keywordFormulas: Readonly<Record<string, KeywordFormula>> = {
  $ref: (value, { readReference }) => readReference(String(value)),
  $dynamicRef: (value, { readReference }) => readReference(String(value)),

  allOf: (value, { store, read }) => store.all(listOf(value).map(read)),
  anyOf: (value, { store, read }) => store.any(listOf(value).map(read)),
  oneOf: (value, { store, read }) => exactlyOne(listOf(value).map(read), store),
  not: (value, { store, read }) => store.not(read(value)),
  then: (value, { schema, store, read }) =>
    schema['if'] === undefined ? store.true : store.any([store.not(read(schema['if'])), read(value)]),
  else: (value, { schema, store, read }) =>
    schema['if'] === undefined ? store.true : store.any([read(schema['if']), read(value)]),

  type: (value, { store }) =>
    store.any((Array.isArray(value) ? value : [value]).map((type) => typeFormula(type, store))),
  const: (value, { store }) => constFormula(value, store),
  enum: (value, { store }) => enumFormula(listOf(value), store),

  minimum: (value, { store }) => bound(store, 'least', value, false),
  exclusiveMinimum: (value, { store }) => bound(store, 'least', value, true),
  maximum: (value, { store }) => bound(store, 'most', value, false),
  exclusiveMaximum: (value, { store }) => bound(store, 'most', value, true),
  multipleOf: (value, { store }) =>
    store.ifType('number', store.make({ kind: 'multiple', of: numberOf(value, 1), isMet: true })),

  minLength: (value, { store }) => store.ifType('string', store.text(lengthWithin(numberOf(value, 0), Infinity))),
  maxLength: (value, { store }) => store.ifType('string', store.text(lengthWithin(0, numberOf(value, Infinity)))),
  pattern: (value, { store }) => store.ifType('string', patternFormula(String(value), store)),
  format: (value, { store }) =>
    store.ifType('string', store.make({ kind: 'format', format: String(value), isMet: true })),

  prefixItems: (value, { store, read }) =>
    store.ifType(
      'array',
      store.all(
        listOf(value).map((part, index) =>
          store.make({ kind: 'everyItem', from: index, to: index + 1, of: read(part) }),
        ),
      ),
    ),
  items: (value, { schema, store, read }) => {
    const from = listOf(schema['prefixItems']).length;
    return store.ifType('array', store.make({ kind: 'everyItem', from, to: Infinity, of: read(value) }));
  },
  contains: (value, { schema, store, read }) => {
    const count = numberOf(schema['minContains'], 1);
    return count === 0
      ? store.true
      : store.ifType('array', store.make({ kind: 'itemsAtLeast', count, of: read(value) }));
  },
  maxContains: (value, { schema, store, read }) => {
    if (schema['contains'] === undefined) return store.true;
    const count = numberOf(value, Infinity);
    return store.ifType('array', store.make({ kind: 'itemsAtMost', count, of: read(schema['contains']) }));
  },
  minItems: (value, { store }) => {
    const last = numberOf(value, 0) - 1;
    if (last < 0) return store.true;
    return store.ifType('array', store.make({ kind: 'someItem', from: last, to: last + 1, of: store.true }));
  },
  maxItems: (value, { store }) => {
    const from = numberOf(value, Infinity);
    return store.ifType('array', store.make({ kind: 'everyItem', from, to: Infinity, of: store.false }));
  },
  uniqueItems: (value, { store }) =>
    value === true ? store.ifType('array', store.make({ kind: 'distinct', isMet: true })) : store.true,
  unevaluatedItems: (value, place) => place.store.ifType('array', unevaluatedItems(value, place)),

  properties: (value, { store, read }) =>
    everyProperty(
      store,
      Object.entries(partsOf(value)).map(([name, part]) => [named(name, store), read(part)]),
    ),
  patternProperties: (value, { store, read }) =>
    everyProperty(
      store,
      Object.entries(partsOf(value)).map(([pattern, part]) => [patternFormula(pattern, store), read(part)]),
    ),
  additionalProperties: (value, { schema, store, read }) =>
    everyProperty(store, [[additionalNames(schema, store), read(value)]]),
  propertyNames: (value, { store, read }) => everyProperty(store, [[store.not(read(value)), store.false]]),
  unevaluatedProperties: (value, place) => place.store.ifType('object', unevaluatedProperties(value, place)),
  required: (value, { store }) =>
    store.ifType('object', store.all(textsOf(value).map((name) => hasProperty(name, store)))),
  dependentRequired: (value, { store }) =>
    store.ifType(
      'object',
      store.all(
        Object.entries(partsOf(value)).flatMap(([name, needed]) =>
          textsOf(needed).map((each) => store.any([lacksProperty(name, store), hasProperty(each, store)])),
        ),
      ),
    ),
  dependentSchemas: (value, { store, read }) =>
    store.all(
      Object.entries(partsOf(value)).map(([name, part]) =>
        store.ifType('object', store.any([lacksProperty(name, store), read(part)])),
      ),
    ),
  minProperties: (value, { store }) =>
    store.ifType('object', store.make({ kind: 'sizeAtLeast', count: numberOf(value, 0) })),
  maxProperties: (value, { store }) =>
    store.ifType('object', store.make({ kind: 'sizeAtMost', count: numberOf(value, Infinity) })),
};

function everyProperty(store: FormulaStore, rules: readonly (readonly [Formula, Formula])[]): Formula {
  const parts = rules.map(([names, of]) => store.make({ kind: 'everyProperty', names, of }));
  return store.ifType('object', store.all(parts));
}

function typeFormula(type: JsonValue, store: FormulaStore): Formula {
  if (type === 'integer') {
    return store.all([store.is('number'), store.make({ kind: 'multiple', of: 1, isMet: true })]);
  }
  const found = jsonTypes.find((each): each is JsonType => each === type);
  return found === undefined ? store.false : store.is(found);
}

function bound(store: FormulaStore, kind: 'least' | 'most', value: JsonValue, isOpen: boolean): Formula {
  return store.ifType('number', store.make({ kind, value: numberOf(value, 0), isOpen }));
}

/** One of them and none of the others. */
function exactlyOne(parts: readonly Formula[], store: FormulaStore): Formula {
  return store.any(
    parts.map((part, index) =>
      store.all([part, ...parts.filter((_, another) => another !== index).map((another) => store.not(another))]),
    ),
  );
}
