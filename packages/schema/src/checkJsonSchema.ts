import { isJsonObject } from './isJsonValue.ts';
import type { JsonObject, JsonValue } from './JsonValue.ts';

/** Something in a JSON Schema that means nothing, and where. */
export interface SchemaFault {
  /** Keys and indices from the root. */
  readonly path: readonly (string | number)[];
  /** One sentence. */
  readonly message: string;
}

type Path = SchemaFault['path'];

const types: readonly unknown[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

const counts = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
];
const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const texts = ['title', 'description', 'format', 'pattern', '$ref', '$anchor', '$schema', '$id', '$comment'];
const schemas = [
  'items',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'additionalProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const schemaLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const schemaMaps = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** What each keyword must be, as far as JSON Schema 2020-12 says; keywords that it does not know are annotations. */
const rules: Readonly<Record<string, (value: JsonValue) => string | undefined>> = {
  type: (value) => {
    const wrong = (Array.isArray(value) ? value : [value]).find((each) => !types.includes(each));
    return wrong === undefined ? undefined : `${JSON.stringify(wrong)} is no type; there are ${types.join(', ')}.`;
  },
  enum: (value) => (Array.isArray(value) && value.length > 0 ? undefined : 'enum is a list of at least one value.'),
  required: (value) => (isNames(value) ? undefined : 'required is a list of names.'),
  dependentRequired: (value) =>
    isJsonObject(value) && Object.values(value).every(isNames)
      ? undefined
      : 'dependentRequired is an object of lists of names.',
  multipleOf: (value) => (typeof value === 'number' && value > 0 ? undefined : 'multipleOf is a number above 0.'),
  uniqueItems: (value) => (typeof value === 'boolean' ? undefined : 'uniqueItems is true or false.'),
  ...each(counts, (name, value) => (isCount(value) ? undefined : `${name} is a whole number from 0 on.`)),
  ...each(numbers, (name, value) => (typeof value === 'number' ? undefined : `${name} is a number.`)),
  ...each(texts, (name, value) => (typeof value === 'string' ? undefined : `${name} is a text.`)),
  ...each(schemas, (name, value) => (isSchema(value) ? undefined : `${name} is a schema: an object, true or false.`)),
  ...each(schemaLists, (name, value) =>
    Array.isArray(value) && value.length > 0 ? undefined : `${name} is a list of at least one schema.`,
  ),
  ...each(schemaMaps, (name, value) => (isJsonObject(value) ? undefined : `${name} is an object of schemas.`)),
};

/**
 * What is wrong with a JSON Schema 2020-12: keywords with values that they can't have, patterns that are none, references
 * to nowhere. Empty for one that means something.
 */
export function checkJsonSchema(schema: JsonValue): readonly SchemaFault[] {
  return checkPart(schema, [], isJsonObject(schema) ? schema : {});
}

function checkPart(schema: JsonValue, path: Path, root: JsonObject): SchemaFault[] {
  if (typeof schema === 'boolean') return [];
  if (!isJsonObject(schema)) return [{ path, message: 'A schema is an object, true or false.' }];
  return Object.entries(schema).flatMap(([key, value]) => {
    const place = [...path, key];
    const message = Object.hasOwn(rules, key) ? rules[key]?.(value) : undefined;
    if (message !== undefined) return [{ path: place, message }];
    return [...faultOfText(key, value, place, root), ...checkInside(key, value, place, root)];
  });
}

function faultOfText(key: string, value: JsonValue, path: Path, root: JsonObject): SchemaFault[] {
  if (typeof value !== 'string') return [];
  if (key === 'pattern' && !isPattern(value)) return [{ path, message: 'The pattern is no regular expression.' }];
  if (key !== '$ref') return [];
  if (!value.startsWith('#'))
    return [{ path, message: 'Only references inside of the schema, such as #/$defs/Address, are followed.' }];
  return leadsSomewhere(value, root) ? [] : [{ path, message: `${value} leads nowhere.` }];
}

function checkInside(key: string, value: JsonValue, path: Path, root: JsonObject): SchemaFault[] {
  if (schemas.includes(key)) return checkPart(value, path, root);
  if (schemaLists.includes(key) && Array.isArray(value)) {
    return value.flatMap((part: JsonValue, index) => checkPart(part, [...path, index], root));
  }
  if (schemaMaps.includes(key) && isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, part]) => [
      ...(key === 'patternProperties' ? faultOfText('pattern', name, [...path, name], root) : []),
      ...checkPart(part, [...path, name], root),
    ]);
  }
  return [];
}

/** Follows a JSON pointer (RFC 6901) in a fragment; an anchor is looked for nowhere. */
function leadsSomewhere(reference: string, root: JsonObject): boolean {
  if (reference === '#') return true;
  let part: JsonValue | undefined = root;
  for (const step of decodeURIComponent(reference.slice(1)).split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(part)) part = part[Number(key)];
    else part = isJsonObject(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }
  return part !== undefined && reference.startsWith('#/');
}

function each(
  names: readonly string[],
  rule: (name: string, value: JsonValue) => string | undefined,
): Record<string, (value: JsonValue) => string | undefined> {
  return Object.fromEntries(names.map((name) => [name, (value: JsonValue) => rule(name, value)]));
}

function isNames(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCount(value: JsonValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isSchema(value: JsonValue): boolean {
  return typeof value === 'boolean' || isJsonObject(value);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
