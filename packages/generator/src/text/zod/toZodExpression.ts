import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { quoteText } from '../quoteText.ts';
import { toZodObject } from './toZodObject.ts';
import { withCall, type ZodExpression, type ZodObject, zodCall } from './ZodExpression.ts';
import { formatNames, numberExpression, textExpression } from './zodScalars.ts';

/** Where in a schema one is, and what was met on the way. */
export interface ZodScope {
  /** Tolerant readers drop keys that they do not know, so that the publisher may add some. */
  readonly isTolerant: boolean;
  readonly document: JsonObject;
  /** Named by where they stand, until all are known. */
  readonly objects: ZodObject[];
  readonly values: Set<string>;
  /** The references that led here, to notice one that leads to itself. */
  readonly entered: readonly string[];
}

/** A schema anywhere within the document; `path` says where and becomes the name of an object. */
export function toZodExpression(schema: JsonValue | undefined, path: string, scope: ZodScope): ZodExpression {
  if (!isObject(schema) || hasUnspeakable(schema)) return zodCall('z.json');
  if (typeof schema['$ref'] === 'string') return followReference(schema['$ref'], path, scope);
  if (schema['const'] !== undefined) return toLiterals([schema['const']]);
  if (Array.isArray(schema['enum'])) return toLiterals(schema['enum']);
  const alternatives = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(alternatives)) return toUnion(alternatives, schema, path, scope);
  const { type } = schema;
  if (typeof type === 'string') return toTyped(type, schema, path, scope);
  return Array.isArray(type) ? toAnyOfTypes(type, schema, path, scope) : zodCall('z.json');
}

const unspeakable = [
  'allOf',
  'not',
  'if',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentSchemas',
  'dependentRequired',
  'dependencies',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
  'contains',
  'uniqueItems',
  '$dynamicRef',
  '$recursiveRef',
];

function hasUnspeakable(schema: JsonObject): boolean {
  if (unspeakable.some((keyword) => schema[keyword] !== undefined)) return true;
  // Both at once ask for more than one alternative says.
  return schema['anyOf'] !== undefined && schema['oneOf'] !== undefined;
}

function followReference(reference: string, path: string, scope: ZodScope): ZodExpression {
  const target = findReference(reference, scope.document);
  if (target === undefined || scope.entered.includes(reference)) return zodCall('z.json');
  return toZodExpression(target, path, { ...scope, entered: [...scope.entered, reference] });
}

function findReference(reference: string, document: JsonObject): JsonValue | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let found: JsonValue | undefined = document;
  for (const part of reference.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function toLiterals(values: readonly JsonValue[]): ZodExpression {
  const unique = [...new Set(values)];
  if (unique.length === 0 || unique.some((value) => typeof value === 'object' && value !== null))
    return zodCall('z.json');
  const texts = unique
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'string' ? quoteText(value) : String(value)));
  const isNullable = unique.includes(null);
  if (texts.length === 0) return zodCall('z.null');
  const isEnum = unique.every((value) => value === null || typeof value === 'string');
  const [only] = texts;
  const expression =
    texts.length === 1 && only !== undefined
      ? zodCall('z.literal', { type: 'code', code: only })
      : zodCall(isEnum ? 'z.enum' : 'z.literal', { type: 'literals', literals: texts });
  return isNullable ? withCall(expression, 'nullable') : expression;
}

function toUnion(members: readonly JsonValue[], schema: JsonObject, path: string, scope: ZodScope): ZodExpression {
  const { type, properties, items } = schema;
  // A type or keywords beside the alternatives narrow them, which a union of zod does not say.
  if (type !== undefined || properties !== undefined || items !== undefined) return zodCall('z.json');
  const isNull = (member: JsonValue): boolean => isObject(member) && member['type'] === 'null';
  const some = members.filter((member) => !isNull(member));
  const [only] = some;
  const expressions = some.map((member, place) =>
    toZodExpression(member, some.length === 1 ? path : `${path}/option ${place + 1}`, scope),
  );
  if (expressions.length === 0) return zodCall('z.null');
  const isExclusive = schema['oneOf'] !== undefined;
  const [first] = expressions;
  const union =
    only !== undefined && first !== undefined && expressions.length === 1
      ? first
      : zodCall(isExclusive ? 'z.xor' : 'z.union', { type: 'list', expressions });
  return some.length < members.length ? withCall(union, 'nullable') : union;
}

function toAnyOfTypes(types: readonly JsonValue[], schema: JsonObject, path: string, scope: ZodScope): ZodExpression {
  const some = [...new Set(types)].filter((type) => typeof type === 'string' && type !== 'null');
  const expressions = some.map((type) =>
    toTyped(String(type), schema, some.length === 1 ? path : `${path}/${String(type)}`, scope),
  );
  const [first] = expressions;
  if (first === undefined) return zodCall('z.null');
  const union = expressions.length === 1 ? first : zodCall('z.union', { type: 'list', expressions });
  return types.includes('null') ? withCall(union, 'nullable') : union;
}

function toTyped(type: string, schema: JsonObject, path: string, scope: ZodScope): ZodExpression {
  switch (type) {
    case 'string':
      return remember(textExpression(schema), scope);
    case 'integer':
    case 'number':
      return numberExpression(type, schema);
    case 'boolean':
      return zodCall('z.boolean');
    case 'null':
      return zodCall('z.null');
    case 'array':
      return toArray(schema, path, scope);
    case 'object':
      return declareObject(schema, path, scope);
    default:
      return zodCall('z.json');
  }
}

function toArray(schema: JsonObject, path: string, scope: ZodScope): ZodExpression {
  const expression = toZodExpression(schema['items'] ?? true, `${path}/item`, scope);
  const array = zodCall('z.array', { type: 'one', expression });
  const { minItems, maxItems } = schema;
  const atLeast = typeof minItems === 'number' && minItems > 0 ? withCall(array, 'min', String(minItems)) : array;
  return typeof maxItems === 'number' ? withCall(atLeast, 'max', String(maxItems)) : atLeast;
}

function remember(expression: ZodExpression, scope: ZodScope): ZodExpression {
  const name = expression.type === 'reference' ? expression.name : expression.callee;
  if (name === 'text' || formatNames.has(name)) scope.values.add(name);
  for (const { arguments: args } of expression.calls) if (args.type === 'one') remember(args.expression, scope);
  return expression;
}

function declareObject(schema: JsonObject, path: string, scope: ZodScope): ZodExpression {
  const object = toZodObject(schema, {
    name: path,
    isTolerant: scope.isTolerant,
    express: (part, place) => toZodExpression(part, `${path}/${place}`, scope),
  });
  scope.objects.push(object);
  return { type: 'reference', name: path, calls: [] };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
