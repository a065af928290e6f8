import type { JsonObject, JsonValue } from '@lambdastorm/schema';

/** A value as DynamoDB writes it. */
export function toAttributeValue(value: JsonValue): JsonObject {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toAttributeValue) };
  return { M: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toAttributeValue(each)])) };
}
