import { dereference, type Schema, validate } from '@cfworker/json-schema';
import { isJsonObject } from '../isJsonValue.ts';
import type { JsonObject, JsonValue } from '../JsonValue.ts';

/** A JSON Schema whose references can be followed and whose parts can be asked what they accept. */
export interface OpenSchema {
  readonly root: JsonObject;
  /** What a `$ref` in this part of the schema leads to. */
  followed(part: JsonObject): JsonValue | undefined;
  /** Whether a part accepts a value; yes where that can't be told, such as a reference to another document. */
  accepts(part: JsonValue, value: JsonValue): boolean;
  /** The same, undefined where that can't be told. */
  judges(part: JsonValue, value: JsonValue): boolean | undefined;
}

export function openSchema(schema: JsonObject): OpenSchema {
  const root = toBare(schema) as JsonObject;
  const parts = findParts(root);
  const judges = (part: JsonValue, value: JsonValue) => {
    try {
      return validate(toBare(value), part as unknown as Schema, '2020-12', parts).valid;
    } catch {
      return undefined;
    }
  };
  return {
    root,
    followed: (part) => {
      const target = part['__absolute_ref__'] ?? part['$ref'];
      return typeof target === 'string' ? (parts[target] as JsonValue | undefined) : undefined;
    },
    accepts: (part, value) => judges(part, value) ?? true,
    judges,
  };
}

function findParts(root: JsonObject): Record<string, Schema | boolean> {
  try {
    return dereference(root as unknown as Schema);
  } catch {
    return {};
  }
}

/**
 * A copy without prototypes, since the validator asks `key in value` and `toString` is in every plain object. Within
 * one document a dynamic reference leads where a plain one does.
 */
function toBare(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(toBare);
  if (!isJsonObject(value)) return value;
  const bare: Record<string, JsonValue> = Object.create(null);
  for (const [key, part] of Object.entries(value)) bare[toPlainReference(key, part)] = toBare(part);
  return bare;
}

function toPlainReference(key: string, part: JsonValue): string {
  if (typeof part !== 'string') return key;
  return key === '$dynamicRef' ? '$ref' : key === '$dynamicAnchor' ? '$anchor' : key;
}
