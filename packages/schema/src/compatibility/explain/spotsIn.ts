import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { listOf, partsOf } from '../../sample/keywords.ts';
import { named } from '../formula/constFormula.ts';
import type { Formula } from '../formula/Formula.ts';
import { additionalNames, lacksProperty, patternFormula } from '../formula/names.ts';
import { escapePointer } from '../formula/SchemaDocument.ts';
import { itemOf, partOf, propertyOf } from './Counterpart.ts';
import type { Sides } from './compareSides.ts';
import { valuesOfItems, valuesOfProperties } from './outright.ts';
import type { Spot } from './Spot.ts';

/** A keyword at a spot, and what is needed to go inside. */
interface Entrance {
  readonly spot: Spot;
  readonly sides: Sides;
  readonly schema: JsonObject;
  readonly value: JsonValue;
  /** The pointer of the keyword. */
  readonly base: string;
}

/** What differs inside from the spot outside. */
type Inside = Pick<Spot, 'pointer' | 'schema'> & Partial<Spot>;

/** The schemas in a keyword, as far as each of them is asked of some values by itself. */
const insides: Readonly<Record<string, (entrance: Entrance) => readonly Inside[]>> = {
  properties: (entrance) => {
    const { spot, sides, value, base } = entrance;
    const { store } = sides.reader;
    const written = valuesOfProperties(spot.written);
    return Object.entries(partsOf(value)).map(([name, schema]) => ({
      pointer: `${base}/${escapePointer(name)}`,
      schema,
      field: spot.field === '' ? name : `${spot.field}.${name}`,
      counterpart: propertyOf(spot.counterpart, name, sides.writer),
      lift: everyProperty(named(name, store), entrance),
      written: store.all(written.get(named(name, store)) ?? []),
    }));
  },
  patternProperties: (entrance) =>
    Object.entries(partsOf(entrance.value)).map(([pattern, schema]) => ({
      pointer: `${entrance.base}/${escapePointer(pattern)}`,
      schema,
      field: `${entrance.spot.field}.*`,
      counterpart: [],
      lift: everyProperty(patternFormula(pattern, entrance.sides.reader.store), entrance),
    })),
  additionalProperties: (entrance) => {
    const { spot, sides, schema, value, base } = entrance;
    if (value === false) return [];
    const names = additionalNames(schema, sides.reader.store);
    const counterpart = partOf(spot.counterpart, 'additionalProperties', sides.writer);
    return [
      { pointer: base, schema: value, field: `${spot.field}.*`, counterpart, lift: everyProperty(names, entrance) },
    ];
  },
  prefixItems: (entrance) =>
    listOf(entrance.value).map((schema, index) => ({
      pointer: `${entrance.base}/${index}`,
      schema,
      field: `${entrance.spot.field}[${index}]`,
      counterpart: itemOf(entrance.spot.counterpart, index, entrance.sides.writer),
      lift: everyItem(index, index + 1, entrance),
    })),
  items: (entrance) => {
    const { spot, sides, schema, value, base } = entrance;
    if (value === false) return [];
    const from = listOf(schema['prefixItems']).length;
    return [
      {
        pointer: base,
        schema: value,
        field: `${spot.field}[]`,
        counterpart: itemOf(spot.counterpart, 'rest', sides.writer),
        lift: everyItem(from, Infinity, entrance),
        written: sides.reader.store.all(valuesOfItems(spot.written, from)),
      },
    ];
  },
  allOf: ({ spot, value, base }) =>
    listOf(value).map((schema, index) => ({ pointer: `${base}/${index}`, schema, written: spot.written })),
  dependentSchemas: ({ spot, sides, value, base }) => {
    const { store } = sides.reader;
    return Object.entries(partsOf(value)).map(([name, schema]) => ({
      pointer: `${base}/${escapePointer(name)}`,
      schema,
      lift: (formula) => spot.lift(store.ifType('object', store.any([lacksProperty(name, store), formula]))),
    }));
  },
  $ref: ({ spot, sides, value }) => {
    const place = sides.reader.document.find(String(value));
    if (typeof place === 'string' || spot.entered.has(place.schema)) return [];
    return [{ pointer: place.pointer, schema: place.schema, written: spot.written }];
  },
};

/** The places inside of a keyword; none for one that is looked at as a whole. */
export function spotsIn(spot: Spot, keyword: string, sides: Sides): readonly Spot[] {
  const schema = partsOf(spot.schema);
  const entrance = { spot, sides, schema, value: schema[keyword] ?? true, base: `${spot.pointer}/${keyword}` };
  const inside = Object.hasOwn(insides, keyword) ? insides[keyword]?.(entrance) : undefined;
  const entered = new Set([...spot.entered, schema]);
  return (inside ?? []).map((each) => ({ ...spot, entered, written: sides.reader.store.true, ...each }));
}

function everyProperty(names: Formula, { spot, sides }: Entrance): Spot['lift'] {
  const { store } = sides.reader;
  return (formula) => spot.lift(store.ifType('object', store.make({ kind: 'everyProperty', names, of: formula })));
}

function everyItem(from: number, to: number, { spot, sides }: Entrance): Spot['lift'] {
  const { store } = sides.reader;
  return (formula) => spot.lift(store.ifType('array', store.make({ kind: 'everyItem', from, to, of: formula })));
}
