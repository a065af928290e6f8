import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Field } from './Field.ts';
import type { JsonObject } from './JsonValue.ts';
import { parseJsonSchema } from './parseJsonSchema.ts';
import { anyFields } from './testing/anyField.ts';
import { toJsonSchema } from './toJsonSchema.ts';

it('[S4] reads what fields say as fields again', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const schema = toJsonSchema({ type: 'fields', fields });
      const payload = parseJsonSchema(schema);
      expect(payload.type).toBe('fields');
      expect(toJsonSchema(payload)).toEqual(schema);
    }),
  );
});

const fields: readonly Field[] = [
  { name: 'orderId', type: 'uuid', required: true },
  {
    name: 'note',
    type: 'string',
    required: false,
    nullable: true,
    maxLength: 100,
    personal: true,
    description: 'For us',
  },
  { name: 'channel', type: 'enum', values: ['web', 'phone'], required: true, nullable: true },
  { name: 'total', type: 'money', required: true, nullable: true, example: { amount: '12.50', currency: 'EUR' } },
  {
    name: 'lines',
    type: 'array',
    required: true,
    minItems: 1,
    items: { type: 'object', fields: [{ name: 'quantity', type: 'integer', required: true, minimum: 1 }] },
  },
];

it('[S4] gives back the very fields, whatever order keys are in and with the dialect named', () => {
  const schema = toJsonSchema({ type: 'fields', fields });
  const turned = Object.fromEntries(
    Object.entries({ ...schema, required: ['lines', 'total', 'channel', 'orderId'] }).reverse(),
  );
  const named = { ...turned, $schema: 'https://json-schema.org/draft/2020-12/schema' };
  expect(parseJsonSchema(named)).toEqual({ type: 'fields', fields });
});

const closed = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false } as const;

it.each<[string, JsonObject]>([
  ['an open object', { type: 'object', properties: {} }],
  ['a title', { ...closed, title: 'Order' }],
  ['another dialect', { ...closed, $schema: 'http://json-schema.org/draft-07/schema#' }],
  ['a nullable object', { ...closed, type: ['object', 'null'] }],
  ['a reference', { ...closed, properties: { a: { $ref: '#/$defs/a' } } }],
  ['a required name without a property', { ...closed, required: ['b'] }],
  ['an enum of numbers', { ...closed, properties: { a: { enum: ['1', 2] } } }],
  ['two examples', { ...closed, properties: { a: { type: 'string', examples: ['x', 'y'] } } }],
  ['a format that fields do not know', { ...closed, properties: { a: { type: 'string', format: 'ipv4' } } }],
  ['a negative length', { ...closed, properties: { a: { type: 'string', minLength: -1 } } }],
  ['a list of anything', { ...closed, properties: { a: { type: 'array' } } }],
  ['nullable items', { ...closed, properties: { a: { type: 'array', items: { type: ['string', 'null'] } } } }],
  ['anything', {}],
])('[S4] keeps JSON Schema with %s as it is', (_what, schema) => {
  expect(parseJsonSchema(schema)).toEqual({ type: 'jsonSchema', schema });
});
