import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { constraintsOf } from './constraintsOf.ts';
import { asList, asSchema, type SchemaPlace, type SchemaRow } from './SchemaRow.ts';

/** Deeper is left to the JSON Schema itself. */
const deepest = 12;

/**
 * The fields of a schema below each other, those within others after them. Lists are told by their items. A schema that
 * is no object is one row; one that refers to itself is named and not followed again.
 */
export function schemaRows(document: JsonObject): readonly SchemaRow[] {
  const root = follow(document, document);
  if (hasFields(root.schema))
    return fieldRows(root.schema, { prefix: '', depth: 0 }, { document, entered: root.entered });
  return rowsAt(document, { path: '', name: 'payload', depth: 0, isRequired: true }, { document, entered: [] });
}

interface Reading {
  readonly document: JsonObject;
  /** References that are being followed. */
  readonly entered: readonly string[];
}

interface Within {
  readonly prefix: string;
  readonly depth: number;
}

function fieldRows(schema: JsonObject, { prefix, depth }: Within, reading: Reading): SchemaRow[] {
  const required = asList(schema['required']);
  return Object.entries(asSchema(schema['properties']) ?? {}).flatMap(([name, value]) =>
    rowsAt(value, { path: `${prefix}${name}`, name, depth, isRequired: required.includes(name) }, reading),
  );
}

function rowsAt(value: JsonValue, place: SchemaPlace, { document, entered }: Reading): SchemaRow[] {
  const stated = asSchema(value) ?? {};
  const { schema, entered: now } = follow(stated, document, entered);
  const { items, path } = itemsOf(schema, place.path, document, now);
  const row = toRow(schema, typeWords(schema, document, now), place);
  const inner = items ?? { schema, entered: now };
  if (place.depth >= deepest || !hasFields(inner.schema)) return [row];
  const within = { prefix: path === '' ? '' : `${path}.`, depth: place.depth + 1 };
  return [row, ...fieldRows(inner.schema, within, { document, entered: inner.entered })];
}

function toRow(schema: JsonObject, type: string, { path, name, depth, isRequired }: SchemaPlace): SchemaRow {
  const { description } = schema;
  return {
    ...{ path, name, depth, type, isRequired },
    constraints: constraintsOf(schema),
    ...(typeof description === 'string' ? { description } : {}),
    isPersonal: schema['x-personal-data'] === true,
  };
}

interface Followed {
  readonly schema: JsonObject;
  readonly entered: readonly string[];
}

/** What a schema says in the place that it refers to, with what it says itself; stops at what it has been to. */
function follow(schema: JsonObject, document: JsonObject, entered: readonly string[] = []): Followed {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || entered.includes(reference)) return { schema, entered };
  const target = resolve(reference, document);
  if (target === undefined) return { schema, entered };
  const { $ref: _followed, ...own } = schema;
  return follow({ ...target, ...own }, document, [...entered, reference]);
}

function resolve(reference: string, document: JsonObject): JsonObject | undefined {
  if (!reference.startsWith('#')) return undefined;
  const steps = reference.slice(1).split('/').slice(1);
  let place: JsonValue | undefined = document;
  for (const step of steps) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    place = asSchema(place)?.[key];
  }
  return asSchema(place);
}

/** What a list consists of, however many lists it lies in. */
function itemsOf(
  schema: JsonObject,
  path: string,
  document: JsonObject,
  entered: readonly string[],
): { readonly items?: Followed; readonly path: string } {
  const items = asSchema(schema['items']);
  if (items === undefined) return { path };
  const inner = follow(items, document, entered);
  const deeper = itemsOf(inner.schema, `${path}[]`, document, inner.entered);
  return deeper.items === undefined ? { items: inner, path: `${path}[]` } : deeper;
}

function hasFields(schema: JsonObject): boolean {
  return Object.keys(asSchema(schema['properties']) ?? {}).length > 0;
}

/** The type of a schema in a few words. */
function typeWords(schema: JsonObject, document: JsonObject, entered: readonly string[]): string {
  const { $ref: reference, format, oneOf, anyOf, not } = schema;
  if (typeof reference === 'string') return `${reference.split('/').at(-1)} (again)`;
  const shapes = asList(oneOf ?? anyOf).map((each) => typeWords(asSchema(each) ?? {}, document, entered));
  if (shapes.length > 0) return [...new Set(shapes)].join(' or ');
  const types = [schema['type'] ?? []].flat().map((type) => wordOf(String(type), schema, document, entered));
  if (types.length > 0) {
    return types.map((type) => (type === 'string' && typeof format === 'string' ? format : type)).join(' or ');
  }
  const values = [...asList(schema['enum']), ...[schema['const'] ?? []].flat()];
  if (values.length > 0) return [...new Set(values.map(kindOfValue))].join(' or ');
  return not === undefined ? 'any' : 'restricted';
}

function wordOf(type: string, schema: JsonObject, document: JsonObject, entered: readonly string[]): string {
  if (type !== 'array') return type;
  const items = asSchema(schema['items']);
  if (items === undefined) return 'list';
  const inner = follow(items, document, entered);
  return `list of ${typeWords(inner.schema, document, inner.entered)}`;
}

function kindOfValue(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
