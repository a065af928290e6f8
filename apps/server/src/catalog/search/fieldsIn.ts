import type { JsonObject, JsonValue } from '@lambdastorm/schema';

/** The names of all fields in a schema, however deep. */
export function fieldsIn(schema: JsonValue | undefined): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, ...rest } = schema as JsonObject;
  const own = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  const named = own.flatMap(([name, inside]) => [name, ...fieldsIn(inside)]);
  return [...named, ...nesting.flatMap((keyword) => fieldsIn(rest[keyword])), ...inDefinitions(rest['$defs'])];
}

const nesting = ['items', 'prefixItems', 'oneOf', 'anyOf', 'allOf', 'additionalProperties'] as const;

function inDefinitions(definitions: JsonValue | undefined): string[] {
  return typeof definitions === 'object' && definitions !== null ? fieldsIn(Object.values(definitions)) : [];
}
