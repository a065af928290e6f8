import type { JsonObject, JsonValue } from '@lambdastorm/schema';

/** One field of a schema, as a line of a table. */
export interface SchemaRow {
  /** As findings name it: `lines[].sku`; empty for the payload itself. */
  readonly path: string;
  /** Its own part of the path. */
  readonly name: string;
  /** How deep it lies within others. */
  readonly depth: number;
  readonly type: string;
  readonly isRequired: boolean;
  /** What else its values must be, each a few words. */
  readonly constraints: readonly string[];
  readonly description?: string;
  readonly isPersonal: boolean;
}

/** Where a row comes from. */
export interface SchemaPlace {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly isRequired: boolean;
}

/** `undefined` where JSON Schema says nothing but yes or no. */
export function asSchema(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** A list of JSON, empty where there is none. */
export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
