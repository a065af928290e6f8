import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './JsonValue.ts';
import { sampleValue } from './sampleValue.ts';
import { anyFields } from './testing/anyField.ts';
import { toJsonSchema } from './toJsonSchema.ts';

function accepts(schema: JsonObject, value: unknown, unicodeRegExp = true): boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: true, unicodeRegExp });
  formatsPlugin.default(ajv);
  return ajv.validate(schema, value);
}

it('[S3] gives a value that the schema of any fields accepts, and always the same one', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const schema = toJsonSchema({ type: 'fields', fields });
      const value = sampleValue(schema);
      expect(accepts(schema, value), JSON.stringify({ schema, value })).toBe(true);
      expect(sampleValue(schema)).toEqual(value);
    }),
  );
});

it('[S3] reads like something that a person wrote', () => {
  const schema = toJsonSchema({
    type: 'fields',
    fields: [
      { name: 'customerName', type: 'string', required: true },
      { name: 'email', type: 'email', required: true },
      { name: 'deliveryNote', type: 'string', required: false, nullable: true },
      { name: 'channel', type: 'enum', values: ['web', 'phone'], required: true, nullable: true },
      { name: 'total', type: 'money', required: true },
      { name: 'placedOn', type: 'date', required: true },
      { name: 'orderNumber', type: 'string', pattern: '^ORD-\\d{6}$', required: true },
      { name: 'lines', type: 'array', required: true, minItems: 2, items: { type: 'string' } },
    ],
  });
  expect(sampleValue(schema)).toEqual({
    customerName: 'Mia Lang',
    email: 'mia.lang@example.com',
    deliveryNote: 'Delivery note',
    channel: 'web',
    total: { amount: '12.50', currency: 'EUR' },
    placedOn: '2026-03-14',
    orderNumber: 'ORD-123456',
    lines: ['Line', 'Line 2'],
  });
});

describe('[S3] copes with what JSON Schema can say', () => {
  const tree: JsonObject = {
    $ref: '#/$defs/node',
    $defs: {
      node: {
        type: 'object',
        properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } },
        required: ['name', 'children'],
      },
    },
  };
  const expression: JsonObject = {
    oneOf: [
      { type: 'object', properties: { not: { $ref: '#' } }, required: ['not'], additionalProperties: false },
      { type: 'object', properties: { value: { type: 'number' } }, required: ['value'], additionalProperties: false },
    ],
  };

  it.each<[string, JsonObject]>([
    ['nothing at all', {}],
    ['a const', { const: { a: [1] } }],
    ['an example that fits', { type: 'string', examples: ['Margherita'] }],
    ['an example that does not fit', { type: 'string', maxLength: 3, examples: ['Margherita'] }],
    ['a mailbox at no domain', { type: 'string', format: 'email', examples: ['#@0'] }],
    ['a default that does not fit', { type: 'integer', default: 'many' }],
    ['a nullable example', { type: ['string', 'null'], format: 'date', default: null }],
    ['bounds that exclude their ends', { type: 'integer', exclusiveMinimum: 9, exclusiveMaximum: 11 }],
    ['a narrow range', { type: 'number', exclusiveMinimum: 0.001, exclusiveMaximum: 0.002 }],
    ['multiples', { type: 'number', multipleOf: 0.01, minimum: 99.991 }],
    ['whole multiples of a fraction', { type: 'integer', multipleOf: 1.5, minimum: 4 }],
    ['negative numbers', { type: 'number', maximum: -7.5 }],
    ['text of an exact length', { type: 'string', minLength: 40, maxLength: 40 }],
    ['no text', { type: 'string', maxLength: 0 }],
    ['a pattern of a length', { type: 'string', pattern: '^[a-z]+-[0-9]+$', minLength: 30, maxLength: 30 }],
    ['a pattern with alternatives and a look ahead', { type: 'string', pattern: '^(?!cat)(cat|dog){2}$' }],
    ['a pattern with a back reference', { type: 'string', pattern: '^(\\p{Lu})\\d?\\1$' }],
    ['a long e-mail address', { type: 'string', format: 'email', minLength: 40 }],
    ['a short e-mail address', { type: 'string', format: 'email', maxLength: 8 }],
    ['a property that nobody describes', { type: 'object', required: ['a', 'toString'] }],
    [
      'a pattern for properties',
      {
        type: 'object',
        minProperties: 3,
        patternProperties: { '^x-[a-z]+$': { type: 'integer' } },
        additionalProperties: false,
      },
    ],
    ['few properties', { type: 'object', properties: { a: {}, b: {}, c: {} }, required: ['c'], maxProperties: 2 }],
    [
      'properties that need others',
      { properties: { a: { type: 'string' } }, required: ['a'], dependentRequired: { a: ['b'], b: ['c'] } },
    ],
    ['a tuple', { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'boolean' }], items: false }],
    ['different items', { type: 'array', items: { enum: ['a', 'b', 'c'] }, uniqueItems: true, minItems: 3 }],
    [
      'different objects',
      {
        type: 'array',
        items: { type: 'object', properties: { sku: { type: 'string' } } },
        uniqueItems: true,
        minItems: 3,
      },
    ],
    [
      'an item that must be there',
      { type: 'array', items: { type: 'integer' }, contains: { minimum: 100 }, minContains: 2 },
    ],
    ['a list that must be empty', { type: 'array', items: false }],
    [
      'allOf',
      {
        allOf: [
          { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
          { properties: { id: { minLength: 8 }, at: { type: 'string', format: 'date-time' } }, required: ['at'] },
        ],
      },
    ],
    [
      'anyOf of which one is impossible',
      { anyOf: [{ type: 'string', minLength: 3, maxLength: 2 }, { type: 'boolean' }] },
    ],
    ['oneOf that excludes both', { type: 'integer', oneOf: [{ multipleOf: 3 }, { multipleOf: 5 }] }],
    ['not', { type: 'string', not: { const: 'Text' } }],
    [
      'a condition',
      {
        type: 'object',
        properties: { kind: { enum: ['a', 'b'] } },
        required: ['kind'],
        if: { properties: { kind: { const: 'a' } } },
        then: { required: ['extra'] },
      },
    ],
    [
      'dependent schemas',
      { type: 'object', properties: { card: { type: 'string' } }, dependentSchemas: { card: { required: ['cvc'] } } },
    ],
    ['a schema that contains itself', tree],
    ['a schema that must contain itself in one branch', expression],
    ['an anchor', { $ref: '#money', $defs: { money: { $anchor: 'money', type: 'number', minimum: 1 } } }],
    ['a dynamic reference', { $dynamicAnchor: 'node', type: 'object', properties: { next: { $dynamicRef: '#node' } } }],
    ['a reference with an escaped name', { $ref: '#/$defs/a~1b%20c', $defs: { 'a/b c': { type: 'boolean' } } }],
  ])('%s', (_what, schema) => {
    const value = sampleValue(schema);
    expect(accepts(schema, value), JSON.stringify(value)).toBe(true);
  });

  it('a pattern that is legal only without the Unicode flag', () => {
    const schema = { type: 'string', pattern: '^[\\w-.]+\\_x$' };
    expect(accepts(schema, sampleValue(schema), false)).toBe(true);
  });

  it('a property whose name is in every prototype', () => {
    const value = sampleValue(JSON.parse('{"type":"object","properties":{"__proto__":{"const":1}}}'));
    expect(JSON.stringify(value)).toBe('{"__proto__":1}');
  });

  it('parts that all require each other, in the end', () => {
    const names = Array.from({ length: 12 }, (_, index) => `part${index}`);
    const part = (index: number): [string, JsonObject] => {
      const needed = [1, 2, 3].map((step) => names[(index + step) % names.length] ?? '');
      const properties = Object.fromEntries(needed.map((name) => [name, { $ref: `#/$defs/${name}` }]));
      return [names[index] ?? '', { type: 'object', properties, required: needed }];
    };
    const $defs = Object.fromEntries(names.map((_, index) => part(index)));
    expect(() => sampleValue({ $ref: '#/$defs/part0', $defs })).not.toThrow();
  });

  it.each<[string, JsonObject]>([
    ['a contradiction', { type: 'integer', minimum: 5, maximum: 4 }],
    ['a reference to nowhere', { type: 'object', properties: { a: { $ref: 'https://example.com/a' } } }],
    ['a reference to itself', { $ref: '#' }],
    ['a pattern that is none', { type: 'string', pattern: '(' }],
    ['an object that must contain itself', { type: 'object', properties: { a: { $ref: '#' } }, required: ['a'] }],
    ['keywords of the wrong types', { type: 7, properties: [], required: 'a', items: 3, allOf: {}, enum: 'x' }],
  ])('gives the closest try for %s', (_what, schema) => {
    expect(() => sampleValue(schema)).not.toThrow();
  });
});
