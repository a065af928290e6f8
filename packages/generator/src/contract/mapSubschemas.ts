import { isJsonObject, type JsonObject, type JsonValue } from '@lambdastorm/schema';

const single: ReadonlySet<string> = new Set([
  'items',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'additionalItems',
  'additionalProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const maps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const keywords = new Set([...single, ...maps, ...lists]);

/** A schema whose subschemas went through `map`; what only looks like one, as in an example, stays as it is. */
export function mapSubschemas(schema: JsonObject, map: (subschema: JsonObject) => JsonObject): JsonObject {
  if (!Object.keys(schema).some((key) => keywords.has(key))) return schema;
  const mapped = (value: JsonValue): JsonValue => (isJsonObject(value) ? map(value) : value);
  const entries = Object.entries(schema).map(([key, value]): [string, JsonValue] => {
    if (single.has(key) && isJsonObject(value)) return [key, mapped(value)];
    if ((lists.has(key) || key === 'items') && Array.isArray(value)) return [key, value.map(mapped)];
    if (!maps.has(key) || !isJsonObject(value)) return [key, value];
    return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapped(part)]))];
  });
  return Object.fromEntries(entries);
}
