import { isMailbox } from '../isMailbox.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { arrays } from './arrays.ts';
import { listOf } from './keywords.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { type Place, spend } from './Place.ts';
import { texts } from './texts.ts';
import { variantsOf } from './variantsOf.ts';

const triesPerPart = 200;

/** Values that a part of a schema accepts, best first; when none is found, the closest try; none where it never ends. */
export function* valuesOf(part: JsonValue, place: Place): Generator<JsonValue> {
  let closest: JsonValue | undefined;
  let isFound = false;
  let tries = 0;
  const seen = new Set<string>();
  for (const value of tryValues(part, place)) {
    if (tries++ > triesPerPart || !spend(place.budget)) break;
    const key = JSON.stringify(value);
    if (seen.has(key)) continue;
    seen.add(key);
    closest ??= value;
    if (!place.document.accepts(part, value)) continue;
    isFound = true;
    yield value;
  }
  if (!isFound && closest !== undefined) yield closest;
}

function* tryValues(part: JsonValue, place: Place): Generator<JsonValue> {
  for (const { schema, entered } of variantsOf(part, place)) {
    yield* tryVariant(schema, { ...place, entered });
  }
}

function* tryVariant(schema: JsonObject, place: Place): Generator<JsonValue> {
  if (schema['const'] !== undefined) yield schema['const'];
  const values = listOf(schema['enum']);
  yield* [...values.filter((value) => value !== null), ...values.filter((value) => value === null)];
  yield* givenValues(schema).filter((value) => schema['format'] !== 'email' || isSoundMail(value));
  for (const type of typesOf(schema)) yield* valuesOfType(type, schema, place);
}

/** What a person wrote into the schema as a value of it; `example` is what OpenAPI 3.0 calls it. */
function givenValues(schema: JsonObject): readonly JsonValue[] {
  const single = [schema['example'], schema['default']].filter((value) => value !== undefined);
  return [...listOf(schema['examples']), ...single];
}

/** The validator takes `mia@till`, which whoever reads the event does not. */
function isSoundMail(value: JsonValue): boolean {
  return typeof value !== 'string' || isMailbox(value);
}

function* valuesOfType(type: string, schema: JsonObject, place: Place): Generator<JsonValue> {
  switch (type) {
    case 'object':
      yield* objects(schema, place);
      return;
    case 'array':
      yield* arrays(schema, place);
      return;
    case 'string':
      yield* texts(schema, place.path);
      return;
    case 'integer':
    case 'number':
      yield* numbers(schema, type);
      return;
    case 'boolean':
      yield* [true, false];
      return;
    case 'null':
      yield null;
  }
}

const allTypes = ['string', 'object', 'array', 'number', 'boolean', 'null'] as const;

const typeByKeyword: Readonly<Record<string, string>> = {
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  patternProperties: 'object',
  minProperties: 'object',
  items: 'array',
  prefixItems: 'array',
  contains: 'array',
  minItems: 'array',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
};

/** The types to try, null last; where the schema names none, what its keywords speak of comes first. */
function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) {
    return [...type]
      .filter((each) => typeof each === 'string')
      .sort((a, b) => Number(a === 'null') - Number(b === 'null'));
  }
  const hinted = Object.keys(schema).flatMap((key) =>
    Object.hasOwn(typeByKeyword, key) ? [typeByKeyword[key] ?? ''] : [],
  );
  return [...new Set([...hinted, ...allTypes])];
}
