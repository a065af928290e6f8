import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsFromSample } from './fieldsFromSample.ts';
import { sampleValue } from './sampleValue.ts';
import { anyFields } from './testing/anyField.ts';
import { toJsonSchema } from './toJsonSchema.ts';

it('[S5] infers fields from a pasted sample without keeping its values', () => {
  const sample = {
    orderId: '8f14e45f-ceea-467f-a8d1-1f2b3c4d5e6f',
    placedAt: '2026-03-14T09:26:53Z',
    day: '2026-03-14',
    within: 'PT30M',
    email: 'mia@example.com',
    photo: 'https://example.com/mia.png',
    ratio: '16:9',
    total: { amount: '12.50', currency: 'EUR' },
    count: 2,
    weight: 1.5,
    isGift: false,
    note: null,
    lines: [
      { sku: 'P-1', quantity: 2 },
      { sku: 'P-2', quantity: 1, extra: 'cheese' },
    ],
    tags: [],
    mixed: ['a', 1],
  };
  expect(fieldsFromSample(sample)).toEqual([
    { name: 'orderId', type: 'uuid', required: true },
    { name: 'placedAt', type: 'date-time', required: true },
    { name: 'day', type: 'date', required: true },
    { name: 'within', type: 'duration', required: true },
    { name: 'email', type: 'email', required: true },
    { name: 'photo', type: 'uri', required: true },
    { name: 'ratio', type: 'string', required: true },
    { name: 'total', type: 'money', required: true },
    { name: 'count', type: 'integer', required: true },
    { name: 'weight', type: 'number', required: true },
    { name: 'isGift', type: 'boolean', required: true },
    { name: 'note', type: 'string', required: true, nullable: true },
    {
      name: 'lines',
      type: 'array',
      required: true,
      items: {
        type: 'object',
        fields: [
          { name: 'sku', type: 'string', required: true },
          { name: 'quantity', type: 'integer', required: true },
          { name: 'extra', type: 'string', required: false },
        ],
      },
    },
    { name: 'tags', type: 'array', required: true, items: { type: 'string' } },
    { name: 'mixed', type: 'array', required: true, items: { type: 'string' } },
  ]);
});

it('[S5] takes the objects of a list together and finds no fields in anything else', () => {
  expect(fieldsFromSample([{ a: 1 }, { a: null, b: 'x' }])).toEqual([
    { name: 'a', type: 'integer', required: true, nullable: true },
    { name: 'b', type: 'string', required: false },
  ]);
  expect(fieldsFromSample('order')).toEqual([]);
});

it('[S5] infers fields that accept the sample that they were inferred from', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  formatsPlugin.default(ajv);
  fc.assert(
    fc.property(anyFields, (fields) => {
      const sample = sampleValue(toJsonSchema({ type: 'fields', fields }));
      const inferred = toJsonSchema({ type: 'fields', fields: fieldsFromSample(sample) });
      expect(ajv.validate(inferred, sample), JSON.stringify({ sample, inferred })).toBe(true);
    }),
  );
});
