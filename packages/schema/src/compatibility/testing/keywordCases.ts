import type { JsonObject } from '../../JsonValue.ts';

/** Two schemas that differ in one keyword: every value of the narrow one is one of the wide one, but not the other way round. */
export interface KeywordCase {
  readonly keyword: string;
  readonly wide: JsonObject;
  readonly narrow: JsonObject;
}

function shaped(keyword: string, wide: JsonObject, narrow: JsonObject): KeywordCase {
  return { keyword, wide, narrow };
}

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };
const list: JsonObject = { type: 'array' };
const object: JsonObject = { type: 'object' };
const open: JsonObject = { type: 'object', properties: { a: text } };

/** One or more cases for every keyword that asserts something (JSON Schema 2020-12). */
export const keywordCases: readonly KeywordCase[] = [
  shaped('type', { type: ['string', 'null'] }, { type: 'string' }),
  shaped('type', { type: 'number' }, { type: 'integer' }),
  shaped('type', {}, { type: ['string', 'number', 'boolean', 'object', 'array'] }),
  shaped('const', { enum: ['a', 'b'] }, { const: 'a' }),
  shaped('const', { enum: [[{ a: 1 }], [{ a: 2 }]] }, { const: [{ a: 1 }] }),
  shaped('enum', { enum: ['web', 'phone', null] }, { enum: ['web', null] }),
  shaped('enum', { type: 'object' }, { enum: [{ a: 1, b: [2] }] }),

  shaped('minimum', { ...number, minimum: 1 }, { ...number, minimum: 2 }),
  shaped('maximum', number, { ...number, maximum: 10 }),
  shaped('exclusiveMinimum', { ...number, minimum: 1 }, { ...number, exclusiveMinimum: 1 }),
  shaped('exclusiveMaximum', { ...number, maximum: 1 }, { ...number, exclusiveMaximum: 1 }),
  shaped('multipleOf', { ...number, multipleOf: 0.1 }, { ...number, multipleOf: 0.5 }),

  shaped('minLength', text, { ...text, minLength: 1 }),
  shaped('maxLength', { ...text, maxLength: 100 }, { ...text, maxLength: 50 }),
  shaped('pattern', { ...text, pattern: '^[A-Z]{2,3}$' }, { ...text, pattern: '^[A-Z]{3}$' }),
  shaped('pattern', { ...text, pattern: '^.{8,}$' }, { ...text, pattern: '^(?=.*\\d).{8,}$' }),
  shaped('format', text, { ...text, format: 'date' }),
  shaped('format', { ...text, pattern: '^\\d{4}-' }, { ...text, format: 'date-time' }),

  shaped('items', { ...list, items: number }, { ...list, items: { type: 'integer' } }),
  shaped('items', { ...list, prefixItems: [text] }, { ...list, prefixItems: [text], items: false }),
  shaped('prefixItems', list, { ...list, prefixItems: [text] }),
  shaped('contains', list, { ...list, contains: { const: 'a' } }),
  shaped('minContains', { ...list, contains: number }, { ...list, contains: number, minContains: 2 }),
  shaped('maxContains', { ...list, contains: number }, { ...list, contains: number, maxContains: 2 }),
  shaped('minItems', list, { ...list, minItems: 1 }),
  shaped('maxItems', { ...list, maxItems: 3 }, { ...list, maxItems: 2 }),
  shaped('uniqueItems', list, { ...list, uniqueItems: true }),
  shaped(
    'unevaluatedItems',
    { ...list, allOf: [{ prefixItems: [text] }] },
    { ...list, allOf: [{ prefixItems: [text] }], unevaluatedItems: false },
  ),

  shaped('properties', object, open),
  shaped('properties', open, { type: 'object', properties: { a: { ...text, maxLength: 3 } } }),
  shaped('required', open, { ...open, required: ['a'] }),
  shaped('additionalProperties', open, { ...open, additionalProperties: false }),
  shaped(
    'additionalProperties',
    { ...open, additionalProperties: number },
    { ...open, additionalProperties: { type: 'integer' } },
  ),
  shaped('patternProperties', object, { ...object, patternProperties: { '^x-': text } }),
  shaped('propertyNames', object, { ...object, propertyNames: { pattern: '^[a-z]+$' } }),
  shaped('minProperties', object, { ...object, minProperties: 1 }),
  shaped('maxProperties', object, { ...object, maxProperties: 2 }),
  shaped('dependentRequired', object, { ...object, dependentRequired: { card: ['billing'] } }),
  shaped('dependentSchemas', object, { ...object, dependentSchemas: { card: { properties: { billing: text } } } }),
  shaped('unevaluatedProperties', { allOf: [open] }, { allOf: [open], unevaluatedProperties: false }),

  shaped('allOf', { allOf: [text] }, { allOf: [text, { maxLength: 3 }] }),
  shaped('anyOf', { anyOf: [text, number] }, { anyOf: [text] }),
  shaped('oneOf', { anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, { oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }),
  shaped('not', number, { ...number, not: { multipleOf: 5 } }),
  shaped('if', { if: text, then: {} }, { if: text, then: { minLength: 1 } }),
  shaped('else', { if: text, else: number }, { if: text, else: { type: 'integer' } }),
  shaped(
    '$ref',
    { $ref: '#/$defs/name', $defs: { name: text } },
    { $ref: '#/$defs/name', $defs: { name: { ...text, minLength: 1 } } },
  ),
  shaped(
    '$anchor',
    { $ref: '#name', $defs: { a: { $anchor: 'name', type: 'string' } } },
    { $ref: '#name', $defs: { a: { $anchor: 'name', const: 'a' } } },
  ),
  shaped('$ref', tree({ type: 'number' }), tree({ type: 'integer' })),
];

/** A schema that contains itself. */
function tree(value: JsonObject): JsonObject {
  const node = { ...object, properties: { value, nodes: { ...list, items: { $ref: '#/$defs/node' } } } };
  return { $ref: '#/$defs/node', $defs: { node } };
}
