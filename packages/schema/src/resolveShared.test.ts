import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Field } from './Field.ts';
import { parseJsonSchema } from './parseJsonSchema.ts';
import { resolveShared, sharedNames } from './resolveShared.ts';
import { anyFields } from './testing/anyField.ts';
import { toJsonSchema } from './toJsonSchema.ts';

const address: Field = {
  ...{ name: 'Address', type: 'object', required: true, description: 'Where somebody lives' },
  fields: [{ name: 'street', type: 'string', required: true }],
};
const person: Field = {
  ...{ name: 'Person', type: 'object', required: true },
  fields: [{ name: 'home', type: 'shared', of: 'Address', required: false }],
};

const payloadOf = (...fields: readonly Field[]) => ({ type: 'fields', fields }) as const;

it('[S7] writes shared types out wherever they stand, and keeps what is said of the field', () => {
  const fields = payloadOf(
    { name: 'to', type: 'shared', of: 'Address', required: false, nullable: true, personal: true },
    { name: 'people', type: 'array', required: true, minItems: 1, items: { type: 'shared', of: 'Person' } },
  );
  const street = { name: 'street', type: 'string', required: true };
  expect(resolveShared(fields, [address, person])).toEqual(
    payloadOf(
      { name: 'to', type: 'object', required: false, nullable: true, personal: true, fields: [street as Field] },
      {
        ...{ name: 'people', type: 'array', required: true, minItems: 1 },
        items: {
          type: 'object',
          fields: [{ name: 'home', required: false, type: 'object', fields: [street as Field] }],
        },
      },
    ),
  );
  expect(sharedNames(fields.fields)).toEqual(['Address', 'Person']);
});

it('[S7] takes a type that is gone, or made of itself, for a text', () => {
  const loop: Field = {
    name: 'Loop',
    type: 'object',
    required: true,
    fields: [{ name: 'next', type: 'shared', of: 'Loop', required: true }],
  };
  const shared = (of: string): Field => ({ name: 'a', type: 'shared', of, required: true });
  expect(resolveShared(payloadOf(shared('Gone')), [])).toEqual(
    payloadOf({ name: 'a', type: 'string', required: true }),
  );
  expect(resolveShared(payloadOf(shared('Loop')), [loop])).toEqual(
    payloadOf({
      name: 'a',
      type: 'object',
      required: true,
      fields: [{ name: 'next', type: 'string', required: true }],
    }),
  );
});

it('[S7] leaves payloads without shared types as they are', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const plain = payloadOf(...fields);
      const resolved = resolveShared(plain, [address]);
      if (sharedNames(fields).length === 0) expect(resolved).toBe(plain);
      else expect(sharedNames(resolved.type === 'fields' ? resolved.fields : [])).toEqual([]);
    }),
  );
});

it('[S7] comes through JSON Schema as it was, before it is written out', () => {
  const fields = payloadOf(
    { name: 'to', type: 'shared', of: 'Address', required: true, nullable: true },
    { name: 'from', type: 'array', required: true, items: { type: 'shared', of: 'Address' } },
  );
  expect(parseJsonSchema(toJsonSchema(fields))).toEqual(fields);
});
