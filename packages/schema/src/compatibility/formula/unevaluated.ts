import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { listOf, partsOf } from '../../sample/keywords.ts';
import type { Formula, FormulaStore } from './Formula.ts';
import type { KeywordPlace } from './KeywordPlace.ts';
import { additionalNames, hasProperty, lacksProperty } from './names.ts';

/** What has been looked at in a value, and when that is so. Of all cases together one is always the case. */
interface Case {
  readonly when: Formula;
  /** Names that have not been looked at. */
  readonly names: Formula;
  /** The first item that has not been looked at, and what items are that `contains` looked at. */
  readonly from: number;
  readonly contained: readonly Formula[];
}

type Reading = Pick<KeywordPlace, 'store' | 'read' | 'find'>;

const mostCases = 64;

/** Properties that no keyword beside or in a subschema of this one has looked at (JSON Schema 2020-12 core 11.3). */
export function unevaluatedProperties(value: JsonValue, place: KeywordPlace): Formula {
  const { store, read } = place;
  return inEveryCase(place, ({ names }) => store.make({ kind: 'everyProperty', names, of: read(value) }));
}

/** Items that no keyword beside or in a subschema of this one has looked at (core 11.2). */
export function unevaluatedItems(value: JsonValue, place: KeywordPlace): Formula {
  const { store, read } = place;
  return inEveryCase(place, ({ from, contained }) =>
    store.make({ kind: 'everyItem', from, to: Infinity, of: store.any([read(value), ...contained]) }),
  );
}

function inEveryCase(place: KeywordPlace, say: (found: Case) => Formula): Formula {
  const { store, schema } = place;
  const { unevaluatedProperties: _properties, unevaluatedItems: _items, ...rest } = schema;
  const cases = casesOf(rest, place, new Set([schema]));
  if (cases === undefined) {
    const why = 'Which parts the unevaluated keywords are about depends on too many conditions.';
    return store.make({ kind: 'unclear', what: JSON.stringify(schema), why, isMet: true });
  }
  return store.all(cases.map((found) => store.any([store.not(found.when), say(found)])));
}

/** Undefined when there are too many, or the schema contains itself in place. */
function casesOf(schema: JsonValue, reading: Reading, inside: ReadonlySet<JsonValue>): readonly Case[] | undefined {
  const nothing = nothingSeen(reading.store);
  if (!isJsonObject(schema)) return [nothing];
  const within = new Set([...inside, schema]);
  const of = (part: JsonValue) => (within.has(part) && isJsonObject(part) ? undefined : casesOf(part, reading, within));
  return alternativesIn(schema, reading, of).reduce<readonly Case[] | undefined>(
    (cases, more) => {
      if (cases === undefined || more === undefined || cases.length * more.length > mostCases) return undefined;
      return cases.flatMap((one) => more.map((another) => together(one, another, reading.store)));
    },
    [ownCase(schema, reading)],
  );
}

type Cases = readonly Case[] | undefined;

function alternativesIn(schema: JsonObject, reading: Reading, of: (part: JsonValue) => Cases): Cases[] {
  const { store, read } = reading;
  const maybe = (when: Formula, part: JsonValue): Cases => [
    ...(conditional(when, of(part), store) ?? []),
    { ...nothingSeen(store), when: store.not(when) },
  ];
  const references = [schema['$ref'], schema['$dynamicRef']].filter((each) => typeof each === 'string');
  return [
    ...references.map((reference) => {
      const place = reading.find(reference);
      return typeof place === 'string' ? undefined : of(place.schema);
    }),
    ...listOf(schema['allOf']).map(of),
    ...[...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].map((part) =>
      of(part) === undefined ? undefined : maybe(read(part), part),
    ),
    ...Object.entries(partsOf(schema['dependentSchemas'])).map(([name, part]) =>
      of(part) === undefined
        ? undefined
        : [
            ...(conditional(hasProperty(name, store), of(part), store) ?? []),
            { ...nothingSeen(store), when: store.any([lacksProperty(name, store), store.not(store.is('object'))]) },
          ],
    ),
    ...(schema['if'] === undefined ? [] : [conditionCases(schema, reading, of)]),
  ];
}

function conditionCases(schema: JsonObject, { store, read }: Reading, of: (part: JsonValue) => Cases): Cases {
  const condition = schema['if'] ?? true;
  const [asked, met, unmet] = [of(condition), of(schema['then'] ?? true), of(schema['else'] ?? true)];
  if (asked === undefined || met === undefined || unmet === undefined) return undefined;
  const holds = read(condition);
  const both = asked.flatMap((one) => met.map((another) => together(one, another, store)));
  return [...(conditional(holds, both, store) ?? []), ...(conditional(store.not(holds), unmet, store) ?? [])];
}

function conditional(when: Formula, cases: Cases, store: FormulaStore): Cases {
  return cases?.map((each) => ({ ...each, when: store.all([when, each.when]) }));
}

function ownCase(schema: JsonObject, { store, read }: Reading): Case {
  const seesAll = schema['additionalProperties'] !== undefined || schema['unevaluatedProperties'] !== undefined;
  const seesItems = schema['items'] !== undefined || schema['unevaluatedItems'] !== undefined;
  return {
    when: store.true,
    names: seesAll ? store.false : additionalNames(schema, store),
    from: seesItems ? Infinity : listOf(schema['prefixItems']).length,
    contained: schema['contains'] === undefined ? [] : [read(schema['contains'])],
  };
}

function nothingSeen(store: FormulaStore): Case {
  return { when: store.true, names: store.is('string'), from: 0, contained: [] };
}

function together(one: Case, another: Case, store: FormulaStore): Case {
  return {
    when: store.all([one.when, another.when]),
    names: store.all([one.names, another.names]),
    from: Math.max(one.from, another.from),
    contained: [...one.contained, ...another.contained],
  };
}
