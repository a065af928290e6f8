import { isJsonObject, type JsonObject } from '@lambdastorm/schema';
import { mapSubschemas } from './mapSubschemas.ts';

/** The schema of an object without some of its fields. */
export function omitFields(schema: JsonObject, names: readonly string[]): JsonObject {
  const { properties, required, ...rest } = schema;
  if (!isJsonObject(properties)) return schema;
  const kept = Object.entries(properties).filter(([name]) => !names.includes(name));
  const needed = Array.isArray(required) ? required.filter((name) => !names.includes(String(name))) : [];
  return { ...rest, properties: Object.fromEntries(kept), ...(needed.length === 0 ? {} : { required: needed }) };
}

/** The same schema for what is read tolerantly: whatever else is in an object is let through. */
export function withoutClosing(schema: JsonObject): JsonObject {
  const { additionalProperties, ...rest } = mapSubschemas(schema, withoutClosing);
  return additionalProperties === undefined || additionalProperties === false
    ? rest
    : { ...rest, additionalProperties };
}
