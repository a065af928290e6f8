import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import type { Field } from './Field.ts';
import { toJsonSchema } from './toJsonSchema.ts';

const fields: readonly Field[] = [
  { name: 'orderId', type: 'uuid', required: true },
  { name: 'note', type: 'string', required: false, nullable: true, maxLength: 100, personal: true },
  { name: 'channel', type: 'enum', values: ['web', 'phone'], required: true, nullable: true },
  { name: 'total', type: 'money', required: true, example: { amount: '12.50', currency: 'EUR' } },
  {
    name: 'lines',
    type: 'array',
    required: true,
    minItems: 1,
    items: { type: 'object', fields: [{ name: 'quantity', type: 'integer', required: true, minimum: 1 }] },
  },
];

function validate(value: unknown): boolean {
  const ajv = new Ajv2020({
    strict: true,
    formats: { uuid: /^[0-9a-f-]{36}$/ },
    keywords: ['x-personal-data'],
    allowUnionTypes: true,
  });
  return ajv.validate(toJsonSchema({ type: 'fields', fields }), value);
}

const order = {
  orderId: '8f14e45f-ceea-467f-a8d1-1f2b3c4d5e6f',
  channel: null,
  total: { amount: '12.50', currency: 'EUR' },
  lines: [{ quantity: 2 }],
};

it('[S1] says in JSON Schema 2020-12 what the fields say', () => {
  expect(validate(order)).toBe(true);
  expect(validate({ ...order, note: null, channel: 'web' })).toBe(true);
});

it.each([
  ['a missing field', { ...order, total: undefined }],
  ['an unknown field', { ...order, colour: 'red' }],
  ['a value outside the enum', { ...order, channel: 'fax' }],
  ['an empty list', { ...order, lines: [] }],
  ['a number below the minimum', { ...order, lines: [{ quantity: 0 }] }],
  ['a binary amount of money', { ...order, total: { amount: 12.5, currency: 'EUR' } }],
])('[S1] refuses %s', (_what, value) => {
  expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
});

it('[S2] keeps JSON Schema as it is and makes own keys of any name', () => {
  const schema = { type: 'object' } as const;
  expect(toJsonSchema({ type: 'jsonSchema', schema })).toBe(schema);
  const odd = toJsonSchema({ type: 'fields', fields: [{ name: '__proto__', type: 'boolean', required: true }] });
  expect(Object.keys(odd['properties'] as object)).toEqual(['__proto__']);
});
