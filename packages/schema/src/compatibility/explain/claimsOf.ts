import { partsOf, textsOf } from '../../sample/keywords.ts';
import { named } from '../formula/constFormula.ts';
import type { Formula } from '../formula/Formula.ts';
import { additionalNames, hasProperty } from '../formula/names.ts';
import { namesOf } from './Counterpart.ts';
import type { Sides } from './compareSides.ts';
import type { Spot } from './Spot.ts';

/** One thing that a keyword asks for. */
export interface Claim {
  readonly pointer: string;
  readonly rule: string;
  readonly field: string;
  readonly formula: Formula;
  readonly spot: Spot;
  /** The property that a claim about an object is about. */
  readonly name?: string;
}

/** What a keyword asks for, one by one where it names properties. */
export function claimsOf(spot: Spot, keyword: string, { reader }: Sides): readonly Claim[] {
  const { store } = reader;
  const schema = partsOf(spot.schema);
  const value = schema[keyword] ?? true;
  const pointer = `${spot.pointer}/${keyword}`;
  const claim = (formula: Formula, more: Partial<Claim> = {}): Claim => ({
    pointer,
    rule: keyword,
    field: spot.field,
    formula: spot.lift(formula),
    spot,
    ...more,
  });
  const fieldOf = (name: string) => (spot.field === '' ? name : `${spot.field}.${name}`);
  if (keyword === 'required') {
    return textsOf(value).map((name) =>
      claim(store.ifType('object', hasProperty(name, store)), { name, field: fieldOf(name) }),
    );
  }
  if (keyword === 'additionalProperties' && value === false) {
    const own = partsOf(schema['properties']);
    const names = namesOf(spot.counterpart).filter((name) => !Object.hasOwn(own, name));
    const isOwn = Object.fromEntries(names.map((name) => [name, true]));
    const rest = reader.readKeyword({ ...schema, properties: { ...own, ...isOwn } }, keyword);
    const others = additionalNames(schema, store);
    return [
      ...names.map((name) => {
        const known = store.all([named(name, store), others]);
        const none = store.make({ kind: 'everyProperty', names: known, of: store.false });
        return claim(store.ifType('object', none), { name, field: fieldOf(name) });
      }),
      claim(rest),
    ];
  }
  return [claim(reader.readKeyword(schema, keyword))];
}
