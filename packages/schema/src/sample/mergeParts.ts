import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';
import { listOf } from './keywords.ts';

type Merge = (a: JsonValue, b: JsonValue) => JsonValue;

const both: Merge = (a, b) => ({ allOf: [a, b] });
const larger: Merge = (a, b) => (Number(a) > Number(b) ? a : b);
const smaller: Merge = (a, b) => (Number(a) < Number(b) ? a : b);
const union: Merge = (a, b) => [...new Set([...listOf(a), ...listOf(b)])];
const byName: Merge = (a, b) => (isJsonObject(a) && isJsonObject(b) ? mergeEach(a, b, both) : b);
const first: Merge = (a) => a;

const merges: Readonly<Record<string, Merge>> = {
  type: commonTypes,
  enum: (a, b) =>
    listOf(a).filter((value) => listOf(b).some((other) => JSON.stringify(other) === JSON.stringify(value))),
  required: union,
  examples: union,
  properties: byName,
  patternProperties: byName,
  items: both,
  additionalProperties: both,
  propertyNames: both,
  contains: both,
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
  multipleOf: (a, b) => (Number(a) % Number(b) === 0 ? a : Number(b) % Number(a) === 0 ? b : Number(a) * Number(b)),
};

/** What accepts little more than both parts do; a value is checked against the parts themselves later. */
export function mergeParts(a: JsonObject, b: JsonObject): JsonObject {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, mergeKeyword(key, a[key], b[key])]),
  );
}

function mergeKeyword(key: string, a: JsonValue | undefined, b: JsonValue | undefined): JsonValue {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return ((Object.hasOwn(merges, key) ? merges[key] : undefined) ?? first)(a, b);
}

function mergeEach(a: JsonObject, b: JsonObject, merge: Merge): JsonObject {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => {
      const [ofA, ofB] = [own(a, name), own(b, name)];
      return [name, ofA === undefined || ofB === undefined ? (ofA ?? ofB ?? true) : merge(ofA, ofB)];
    }),
  );
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function commonTypes(a: JsonValue, b: JsonValue): JsonValue {
  const [left, right] = [Array.isArray(a) ? a : [a], Array.isArray(b) ? b : [b]];
  const isIn = (type: JsonValue, list: readonly JsonValue[]) =>
    list.includes(type) || (type === 'integer' && list.includes('number'));
  return [...new Set([...left.filter((type) => isIn(type, right)), ...right.filter((type) => isIn(type, left))])];
}
