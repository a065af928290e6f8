import type { Field, FieldShape, PayloadSchema } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { carriedFields } from './carriedFields.ts';

const one = (shape: FieldShape, said: Partial<Omit<Field, 'type'>> = {}): PayloadSchema => ({
  type: 'fields',
  fields: [{ name: 'size', required: true, ...said, ...shape }],
});
const text = one({ type: 'string' });

it.each<[what: string, from: PayloadSchema, to: PayloadSchema]>([
  ['the same', one({ type: 'money' }), one({ type: 'money' }, { description: 'In all' })],
  ['a whole number as a number', one({ type: 'integer' }), one({ type: 'number' })],
  ['one of some as one of more', one({ type: 'enum', values: ['s'] }), one({ type: 'enum', values: ['s', 'l'] })],
  ['one of some as a text', one({ type: 'enum', values: ['s'] }), text],
  ['a text as a longer one', one({ type: 'string', maxLength: 3 }), one({ type: 'string', maxLength: 5 })],
  ['what has to be there as what may', text, one({ type: 'string' }, { required: false })],
  ['what is there as what may be null', text, one({ type: 'string' }, { nullable: true })],
])('[V6] takes over %s', (_what, from, to) => {
  expect(carriedFields(from, to)).toEqual({ carried: ['size'], open: [] });
});

it.each<[what: string, from: PayloadSchema, to: PayloadSchema]>([
  ['another type', text, one({ type: 'integer' })],
  ['a text as a shorter one', text, one({ type: 'string', maxLength: 5 })],
  ['what may be there as what has to', one({ type: 'string' }, { required: false }), text],
  ['what may be null as what may not', one({ type: 'string' }, { nullable: true }), text],
  ['what has another name', one({ type: 'string' }, { name: 'width' }), text],
])('[V6] leaves to a person %s', (_what, from, to) => {
  expect(carriedFields(from, to)).toEqual({ carried: [], open: ['size'] });
});

it('[V6] leaves out what may be missing', () => {
  const optional = one({ type: 'string' }, { required: false });
  expect(carriedFields({ type: 'fields', fields: [] }, optional)).toEqual({ carried: [], open: [] });
});

it('[V6] knows nothing of payloads that are not told in fields', () => {
  expect(carriedFields({ type: 'jsonSchema', schema: { type: 'array' } }, text)).toBeUndefined();
});
