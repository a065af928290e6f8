import fc from 'fast-check';
import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';
import { anySchema } from './anySchema.ts';

type Pair = readonly [JsonObject, JsonObject];

/** Two schemas of which the second is the first with one to three changes, as people make them. */
const relatives: fc.Arbitrary<Pair> = fc
  .tuple(anySchema, fc.array(fc.tuple(fc.nat(), fc.nat(), anySchema), { minLength: 1, maxLength: 3 }))
  .map(([schema, changes]) => [
    schema,
    changes.reduce<JsonObject>((before, [place, how, other]) => changeOne(before, place, how, other), schema),
  ]);

/** Two schemas, mostly relatives, that Ajv can judge. */
export const anyPair: fc.Arbitrary<Pair> = fc
  .oneof({ weight: 4, arbitrary: relatives }, { weight: 1, arbitrary: fc.tuple(anySchema, anySchema) })
  .filter((pair) => pair.every(isJudgeable));

/**
 * Ajv 8.20 takes `[]` for an array that contains something when rules for items stand beside `contains`, and does not
 * count what `contains` found as evaluated.
 */
function isJudgeable(schema: JsonObject): boolean {
  const isUnevaluated = JSON.stringify(schema).includes('"unevaluatedItems"');
  return !hasPart(schema, (part) => {
    if (part['contains'] === undefined) return false;
    return isUnevaluated || part['items'] !== undefined || part['prefixItems'] !== undefined;
  });
}

function hasPart(value: JsonValue, test: (part: JsonObject) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (isJsonObject(value) && test(value)) || Object.values(value).some((part) => hasPart(part, test));
}

const schemaKeys = ['items', 'not', 'if', 'then', 'else', 'contains', 'additionalProperties', 'unevaluatedProperties'];
const listKeys = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const mapKeys = ['properties', 'patternProperties', 'dependentSchemas'];

/** Changes one keyword at one of the places that are schemas. */
function changeOne(schema: JsonObject, place: number, how: number, other: JsonObject): JsonObject {
  const count = countPlaces(schema);
  let left = place % count;

  function visit(value: JsonValue): JsonValue {
    if (!isJsonObject(value)) return value;
    if (left-- === 0) return changeKeyword(value, how, other);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visitKeyword(key, part)]));
  }

  function visitKeyword(key: string, part: JsonValue): JsonValue {
    if (schemaKeys.includes(key)) return visit(part);
    if (listKeys.includes(key) && Array.isArray(part)) return part.map(visit);
    if (!mapKeys.includes(key) || !isJsonObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, visit(each)]));
  }

  return visit(schema) as JsonObject;
}

function countPlaces(value: JsonValue): number {
  if (!isJsonObject(value)) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => {
    if (schemaKeys.includes(key)) return sum + countPlaces(part);
    if (listKeys.includes(key) && Array.isArray(part))
      return part.reduce((inner, each) => inner + countPlaces(each), sum);
    if (!mapKeys.includes(key) || !isJsonObject(part)) return sum;
    return Object.values(part).reduce((inner: number, each) => inner + countPlaces(each), sum);
  }, 1);
}

function changeKeyword(schema: JsonObject, how: number, other: JsonObject): JsonObject {
  const keys = Object.keys(schema).filter((key) => key !== '$defs');
  const key = keys[Math.floor(how / 4) % Math.max(1, keys.length)];
  const otherKeys = Object.keys(other).filter((each) => each !== '$defs');
  const otherKey = otherKeys[Math.floor(how / 4) % Math.max(1, otherKeys.length)];
  if (how % 4 === 0 && key !== undefined) return without(schema, key);
  if (how % 4 === 1 && otherKey !== undefined) return { ...schema, [otherKey]: other[otherKey] ?? true };
  if (how % 4 === 2 && key !== undefined) return { ...schema, [key]: nudged(schema[key] ?? true) };
  const { $defs: _, ...rest } = other;
  return schema['$defs'] === undefined ? rest : { ...rest, $defs: schema['$defs'] };
}

function nudged(value: JsonValue): JsonValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : value;
  if (!isJsonObject(value)) return value;
  const [first] = Object.keys(value);
  return first === undefined ? value : without(value, first);
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([each]) => each !== key));
}
