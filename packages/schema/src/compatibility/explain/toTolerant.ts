import { isJsonObject } from '../../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../../JsonValue.ts';

const parts = ['items', 'additionalProperties'];
const lists = ['prefixItems', 'allOf', 'anyOf'];
const maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const closing = ['additionalProperties', 'unevaluatedProperties'];

/**
 * The schema of readers that pass over fields that they do not know: objects are no longer closed. Where more can mean
 * less (`not`, `if`, `oneOf`) everything stays as it is.
 */
export function toTolerant(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(closing.includes(key) && value === false));
  return Object.fromEntries(kept.map(([key, value]) => [key, openPart(key, value)]));
}

function openPart(key: string, value: JsonValue): JsonValue {
  if (parts.includes(key)) return toTolerant(value);
  if (lists.includes(key) && Array.isArray(value)) return value.map(toTolerant);
  return maps.includes(key) && isJsonObject(value) ? mapValues(value, toTolerant) : value;
}

function mapValues(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
